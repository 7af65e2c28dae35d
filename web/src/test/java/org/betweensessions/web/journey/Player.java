package org.betweensessions.web.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Plays a vignette page by page, and remembers what it met. Wherever one option is to be chosen, it takes the same letter. */
final class Player {
    static final String NOTE =
            "She wrote at 21:40. I answered that I had read it and named the clinic line for the night.";

    private final Visitor visitor;
    private final String letter;
    private final Set<Page> met = EnumSet.noneOf(Page.class);

    Player(Visitor visitor, String letter) {
        this.visitor = visitor;
        this.letter = letter;
    }

    /** What a page of the player can be, and the words it is known by. */
    enum Page {
        CONTENT_NOTE("Before you read on"),
        RECEIPT("Authors' key"),
        CHOOSE_ONE("Choose one. You see what follows"),
        RATE_EACH("Rate every course of action"),
        BEST_AND_WORST("Name the best and the worst"),
        JUDGEMENT_SHIFT("You have a plan."),
        WRITE("Write it as you would"),
        ENDING("The vignette ends here"),
        SCENE("");

        static final Set<Page> DECISIONS = EnumSet.range(CHOOSE_ONE, WRITE);

        private final String words;

        Page(String words) {
            this.words = words;
        }
    }

    Set<Page> met() {
        return met;
    }

    Page here() {
        String text = visitor.text();
        return List.of(Page.values()).stream()
                .filter(page -> text.contains(page.words))
                .findFirst()
                .orElseThrow();
    }

    void playTo(Page page) {
        while (here() != page) {
            moveOn();
        }
        met.add(page);
    }

    void moveOn() {
        Page page = here();
        met.add(page);
        switch (page) {
            case CONTENT_NOTE -> visitor.follow("Read this scene");
            case RECEIPT -> visitor.press("Go on");
            case SCENE -> visitor.press(visitor.hasButton("Read on") ? "Read on" : "Go on");
            case ENDING -> visitor.follow("See your debrief");
            case CHOOSE_ONE, RATE_EACH, BEST_AND_WORST, JUDGEMENT_SHIFT, WRITE -> {
                fillIn(page);
                visitor.press("Commit this response");
            }
        }
    }

    /** Responds without committing. */
    void fillIn(Page page) {
        switch (page) {
            case CHOOSE_ONE -> visitor.tick(option(letter));
            case RATE_EACH ->
                visitor.all(".weighed")
                        .forEach(option -> visitor.tick(
                                option.findElements(By.cssSelector("input")).get(2)));
            case BEST_AND_WORST -> {
                visitor.tick(visitor.all("input[name=best]").getFirst());
                visitor.tick(visitor.all("input[name=worst]").getLast());
            }
            case JUDGEMENT_SHIFT -> visitor.tick("Less fitting");
            case WRITE -> {
                if (!visitor.field("Your").getAttribute("value").equals(NOTE)) {
                    visitor.fill("Your", NOTE);
                }
            }
            case CONTENT_NOTE, RECEIPT, SCENE, ENDING -> throw new IllegalArgumentException(page.name());
        }
    }

    private WebElement option(String letter) {
        return visitor.driver().findElement(By.xpath("//label[span[normalize-space()='" + letter + "']]/input"));
    }
}
