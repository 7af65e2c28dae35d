package org.betweensessions.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BetweenSessionsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(BetweenSessionsApplication.class, arguments);
    }
}
