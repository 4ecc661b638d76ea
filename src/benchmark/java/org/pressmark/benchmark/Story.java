package org.pressmark.benchmark;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An invented clipping of 200 to 900 words.
 *
 * @param head the lines above the story: outlet and date, headline, byline
 * @param body its paragraphs, the first one with the dateline
 */
record Story(List<String> head, List<String> body) {

    Story {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** The story that {@code random} leads to. */
    static Story invented(Words words, Random random) {
        return new Inventor(words, random).story();
    }

    /** Invents one story, whose people, places and organisations come back in the course of it. */
    private static final class Inventor {

        private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
        private static final int FEWEST_WORDS = 200;
        private static final int MOST_WORDS = 900;
        private static final int LONGEST_SENTENCE = 40;
        private static final int CAST = 4;
        private static final LocalDate FIRST_DAY = LocalDate.of(1921, 1, 1);
        private static final int DAYS = 37_000;

        private final Words words;
        private final Random random;
        private final LocalDate day;
        private final List<String> people;
        private final List<String> places;
        private final List<String> organisations;
        private final List<String> topics;
        private final Set<String> introduced = new HashSet<>();

        Inventor(Words words, Random random) {
            this.words = words;
            this.random = random;
            this.day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            this.people = several(() -> any("given") + " " + any("surname"));
            this.places = several(() -> any("place"));
            this.organisations = several(() -> any("organisation"));
            this.topics = several(() -> any("topic"));
        }

        private static List<String> several(Supplier<String> one) {
            return Stream.generate(one).limit(CAST).toList();
        }

        Story story() {
            List<String> head = head();
            int wanted = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS - LONGEST_SENTENCE);
            var body = new ArrayList<String>();
            String paragraph = dateline();
            int count = 0;
            while (count < wanted) {
                String sentence = filled(any("sentence"));
                count += sentence.split(" ").length;
                paragraph += sentence;
                if (random.nextInt(3) == 0) {
                    body.add(paragraph);
                    paragraph = "";
                } else {
                    paragraph += " ";
                }
            }
            if (!paragraph.isBlank()) {
                body.add(paragraph.strip());
            }
            return new Story(head, body);
        }

        private List<String> head() {
            String headline = filled(any("headline"));
            String writer = "By " + any("given") + " " + any("surname");
            return switch (random.nextInt(3)) {
                case 0 -> List.of(" date " + day + " " + any("outlet"), headline);
                case 1 -> List.of(any("outlet"), printedDay(), headline, writer);
                default -> List.of(headline, writer);
            };
        }

        private String dateline() {
            String town = any("town").toUpperCase(Locale.ROOT);
            return random.nextBoolean() ? town + " (" + any("agency") + ") - " : town + ", " + printedDay() + " - ";
        }

        private String printedDay() {
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return random.nextBoolean()
                    ? day.getDayOfMonth() + " " + month + " " + day.getYear()
                    : month + " " + day.getDayOfMonth() + ", " + day.getYear();
        }

        private String filled(String template) {
            return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(filling(slot.group(1))));
        }

        private String filling(String slot) {
            return switch (slot) {
                case "person" -> person();
                case "surname" -> surname(one(people));
                case "place" -> one(places);
                case "organisation" -> one(organisations);
                case "topic" -> one(topics);
                case "Topic" -> capitalised(one(topics));
                case "number" -> String.valueOf(2 + random.nextInt(900));
                default -> any(slot);
            };
        }

        /** With title and given name when first named, by the surname thereafter. */
        private String person() {
            String person = one(people);
            if (!introduced.add(person)) {
                return surname(person);
            }
            return random.nextBoolean() ? any("title") + " " + person : person;
        }

        private static String surname(String person) {
            return person.substring(person.indexOf(' ') + 1);
        }

        private static String capitalised(String topic) {
            return Pattern.compile("\\b\\p{Ll}(?=\\p{L}{3})").matcher(topic).replaceAll(letter -> letter.group()
                    .toUpperCase(Locale.ROOT));
        }

        private String one(List<String> cast) {
            return cast.get(random.nextInt(cast.size()));
        }

        private String any(String kind) {
            return words.any(kind, random);
        }
    }
}
