// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.app.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Articles as news agencies write them, of sentences and words in {@code news.txt}: a lead, then claims, denials and background in paragraphs of
 * one to three sentences, 12 to 45 sentences an article, half of them about no violence. Each is mostly about one scene: a day, a town, a quarter of
 * it, a person; every third article is about the scene of one before it. They come in the order of days, 27 a day. Persons and quarters
 * have coined names. They say nothing of anything that happened.
 */
public final class GeneratedNews {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
    private static final int ARTICLES_A_DAY = 27;
    private static final int FEWEST = 12;
    private static final int SPREAD = 34;
    /** What belongs to a scene, and how many of so many mentions are of that. */
    private static final List<String> OWN = List.of("city", "country", "surname", "quarter");

    private static final int OWN_MENTIONS = 2;
    private static final int OF_MENTIONS = 3;

    private static final Set<String> COINED = Set.of("surname", "quarter");
    private static final int FEWEST_SYLLABLES = 2;
    private static final int MORE_SYLLABLES = 2;

    private static final int FIRST_TOLD = 2;
    private static final int OF_TELLINGS = 3;
    private static final int SCENES_KEPT = 50;
    private static final int DAYS_LATER = 3;

    private static final List<String> OUTLETS =
            List.of("The Courier", "Morning Post", "Wire One", "The Observer Daily", "Radio Nine", "The Chronicle");

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Random random;
    private Scene scene = new Scene(FIRST_DAY, Map.of());
    private int made;

    /** What an article is about: a day, and what is drawn most from some lists. */
    private record Scene(LocalDate day, Map<String, String> own) {}

    /** The same articles for the same seed. */
    public GeneratedNews(long seed) {
        random = new Random(seed);
        List<String> list = new ArrayList<>();
        for (String line : lines()) {
            Matcher name = SLOT.matcher(line);
            if (name.matches()) {
                list = new ArrayList<>();
                lists.put(name.group(1), list);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(line);
            }
        }
    }

    private static List<String> lines() {
        try (InputStream file = GeneratedNews.class.getResourceAsStream("news.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Prints articles for {@code rashomon add}; arguments: a seed and how many. */
    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) {
        GeneratedNews news = new GeneratedNews(Long.parseLong(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        for (int i = 0; i < count; i++) {
            System.out.println(news.next());
        }
    }

    /** The next article, as a line of a file that {@code rashomon add} takes. */
    public ObjectNode next() {
        made++;
        scene = scene();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "news-" + made)
                .put("title", sentence("headline"))
                .put("outlet", any(OUTLETS))
                .put(
                        "published",
                        scene.day().plusDays(random.nextInt(DAYS_LATER)).toString())
                .put("text", text());
    }

    private Scene scene() {
        if (!scenes.isEmpty() && random.nextInt(OF_TELLINGS) >= FIRST_TOLD) {
            return any(scenes);
        }
        scene = new Scene(FIRST_DAY.plusDays(made / ARTICLES_A_DAY), Map.of());
        Scene another = new Scene(scene.day(), OWN.stream().collect(Collectors.toMap(list -> list, this::drawn)));
        scenes.add(another);
        if (scenes.size() > SCENES_KEPT) {
            scenes.removeFirst();
        }
        return another;
    }

    private String text() {
        StringBuilder text = new StringBuilder(sentence("lead"));
        int sentences = FEWEST + random.nextInt(SPREAD);
        for (int i = 1; i < sentences; i++) {
            text.append(random.nextInt(3) == 0 ? " " : "\n\n").append(sentence(kind()));
        }
        return text.append('\n').toString();
    }

    private String kind() {
        int drawn = random.nextInt(20);
        if (drawn < 7) {
            return "claim";
        }
        if (drawn < 9) {
            return "denial";
        }
        return drawn < 18 ? "background" : "past";
    }

    private String sentence(String list) {
        String drawn = filled(drawn(list));
        return drawn.substring(0, 1).toUpperCase(Locale.ROOT) + drawn.substring(1);
    }

    private String filled(String words) {
        return SLOT.matcher(words).replaceAll(slot -> Matcher.quoteReplacement(filled(drawn(slot.group(1)))));
    }

    private String drawn(String list) {
        if (scene.own().containsKey(list) && random.nextInt(OF_MENTIONS) < OWN_MENTIONS) {
            return scene.own().get(list);
        }
        return COINED.contains(list) ? coined() : any(list(list));
    }

    /** A name that nobody has, as far as chance allows. */
    private String coined() {
        StringBuilder name = new StringBuilder();
        int syllables = FEWEST_SYLLABLES + random.nextInt(MORE_SYLLABLES);
        for (int i = 0; i < syllables; i++) {
            name.append(any(list("syllable")));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<String> list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalStateException("news.txt has no list " + name));
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
