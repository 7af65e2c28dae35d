package org.betweensessions.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class BetweenSessionsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(BetweenSessionsApplication.class, arguments);
    }
}
