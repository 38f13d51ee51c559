// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.reading.event;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.reading.frame.RuleFile;
import org.rashomon.reading.language.Token;

/** Words by which a report speaks of what it has told before, or of something new: {@code reference.yaml}. */
final class ReferenceWords {
    private static final File FILE = RuleFile.read(ReferenceWords.class, "reference.yaml", File.class);

    /** Of somebody or something known: "these men". */
    static final Set<String> POINTING = FILE.pointing();
    /** Of a deed told before: "such attacks". */
    static final Set<String> POINTING_AT_A_DEED = union(FILE.pointing(), FILE.pointingAtDeeds());
    /** Of one or some, known or new. */
    static final Set<String> DETERMINERS = union(FILE.pointing(), FILE.introducing());
    /** "a second attack". */
    static final Set<String> FRESH = FILE.fresh();
    /** What any violent deed may be called afterwards. */
    static final Set<String> DEED = FILE.anyDeed();

    static final Set<String> DEED_OR_ATTACK = union(FILE.anyDeed(), FILE.anyAttack());
    /** What any attack may be called afterwards. */
    static final Set<String> ATTACK_OR_EXPLOSION = union(FILE.anyAttack(), FILE.anyExplosion());
    /** "these attacks include an ambush". */
    static final Set<String> PARTS = FILE.parts();
    /** Destroyed by itself, not by a blast. */
    static final Set<String> DESTROYED_ALONE = FILE.destroyedAlone();
    /** Those hit, by a word that says nothing new. As written. */
    static final Set<String> ANYBODY = FILE.anybody();
    /** "the wounded". */
    static final Set<String> HARMED = FILE.harmed();

    static final Set<String> NAMING = FILE.naming();
    /** One person spoken of before. */
    static final Set<String> PERSONS = FILE.persons();
    /** What ends a name that is no person's. */
    static final Set<String> NO_PERSONS_NAME = FILE.noPersonsName();

    /** Those who look into what happened on their own ground. */
    static final Set<String> LOCAL_FORCES = FILE.localForces();
    /** Where the hurt are taken. */
    static final Set<String> CARE = FILE.care();
    /** What happens to the hurt there. */
    static final Set<String> CARING = FILE.caring();

    private ReferenceWords() {}

    /** The file as written; each list is explained there. */
    private record File(
            Set<String> pointing,
            Set<String> pointingAtDeeds,
            Set<String> introducing,
            Set<String> fresh,
            Set<String> anyDeed,
            Set<String> anyAttack,
            Set<String> anyExplosion,
            Set<String> parts,
            Set<String> destroyedAlone,
            Set<String> anybody,
            Set<String> harmed,
            Set<String> naming,
            Set<String> persons,
            Set<String> noPersonsName,
            Set<String> localForces,
            Set<String> care,
            Set<String> caring) {}

    /** The lemma, in the case of these lists. */
    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
