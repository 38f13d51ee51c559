// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.intake.html.NameCues.Role;

class NameCuesTest {
    @ParameterizedTest
    @CsvSource({
        "related-posts, APART",
        "boxRelatedStories, APART",
        "share_buttons, BOX",
        "story-share, BOX",
        "lake-newsletter-form, APART",
        "cookieNotice, APART",
        "article__body, BODY",
        "articleBody, BODY",
        "entry-content wide, BODY",
        "sr-only, UNSEEN",
        "visually-hidden, UNSEEN",
    })
    void aNameTellsWhatItsElementIs(String name, Role role) {
        assertThat(NameCues.of(name)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shareholder",
                "no-sidebar",
                "has-comments",
                "overflow-hidden",
                "hidden-md",
                "adventure",
                "metadatum",
                "",
                "  "
            })
    void aWordWithinAWordOrAStateTellsNothing(String name) {
        assertThat(NameCues.of(name)).isEmpty();
    }

    @Test
    void aPostNamedByItsTopicsIsNotWhatTheyAre() {
        assertThat(NameCues.of("post type-post format-gallery category-social tag-comments"))
                .isEmpty();
    }

    @Test
    void wordsEndAtMarksDigitsAndHumps() {
        assertThat(NameCues.words("relatedPosts2_box-a")).containsExactly("related", "posts", "box", "a");
    }

    @Test
    void aNameOfAnyLengthIsReadOnlyInPart() {
        assertThat(NameCues.of("x".repeat(1_000_000) + " share")).isEmpty();
    }
}
