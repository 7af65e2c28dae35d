package org.betweensessions.web;

import java.util.Map;

/**
 * One program of the campus.
 *
 * @param addresses of its people, as actors see them from inside
 * @param own what its first cohort's trainee, supervisor and lead may name, by the name of a path's variable; a colon tells several
 *     of a kind apart
 * @param nextDoor the same kinds of things of its second cohort, or of another person of the same program
 */
record Side(Map<Actor, String> addresses, Map<String, String> own, Map<String, String> nextDoor) {
    String own(String name) {
        String found = own.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Nothing is called " + name);
        }
        return found;
    }
}
