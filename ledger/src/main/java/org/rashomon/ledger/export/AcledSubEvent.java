// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Actor;
import org.rashomon.model.EventType;

/** ACLED's sub-event types that a reading can tell, with the event and disorder types above them (Codebook of 2024). */
enum AcledSubEvent {
    ARMED_CLASH("Armed clash", Group.BATTLES),
    GOVERNMENT_REGAINS("Government regains territory", Group.BATTLES),
    NON_STATE_OVERTAKES("Non-state actor overtakes territory", Group.BATTLES),
    AIR_STRIKE("Air/drone strike", Group.EXPLOSIONS),
    SUICIDE_BOMB("Suicide bomb", Group.EXPLOSIONS),
    SHELLING("Shelling/artillery/missile attack", Group.EXPLOSIONS),
    REMOTE_EXPLOSIVE("Remote explosive/landmine/IED", Group.EXPLOSIONS),
    SEXUAL_VIOLENCE("Sexual violence", Group.AGAINST_CIVILIANS),
    ATTACK("Attack", Group.AGAINST_CIVILIANS),
    ABDUCTION("Abduction/forced disappearance", Group.AGAINST_CIVILIANS),
    PEACEFUL_PROTEST("Peaceful protest", Group.PROTESTS),
    EXCESSIVE_FORCE("Excessive force against protesters", Group.PROTESTS_MET_WITH_FORCE),
    VIOLENT_DEMONSTRATION("Violent demonstration", Group.RIOTS),
    AGREEMENT("Agreement", Group.STRATEGIC),
    ARRESTS("Arrests", Group.STRATEGIC),
    CHANGE("Change to group/activity", Group.STRATEGIC),
    LOOTING("Looting/property destruction", Group.STRATEGIC),
    OTHER("Other", Group.STRATEGIC);

    /** An event type with the disorder that ACLED counts it as. */
    private enum Group {
        BATTLES("Battles", "Political violence"),
        EXPLOSIONS("Explosions/Remote violence", "Political violence"),
        AGAINST_CIVILIANS("Violence against civilians", "Political violence"),
        PROTESTS("Protests", "Demonstrations"),
        PROTESTS_MET_WITH_FORCE("Protests", "Political violence; Demonstrations"),
        RIOTS("Riots", "Demonstrations"),
        STRATEGIC("Strategic developments", "Strategic developments");

        private final String eventType;
        private final String disorderType;

        Group(String eventType, String disorderType) {
            this.eventType = eventType;
            this.disorderType = disorderType;
        }
    }

    private final String label;
    private final Group group;

    AcledSubEvent(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    /**
     * Of an incident; empty where ACLED has no such event, or where it depends on what nobody tells: who took a territory. An attack on
     * people with arms is a clash.
     */
    static Optional<AcledSubEvent> of(FlatIncident flat) {
        EventType type = flat.incident().outline().type();
        return switch (type) {
            case TERRITORY_TAKEN -> flat.sides().first().flatMap(AcledSubEvent::taking);
            case ARMED_ATTACK, KILLING -> Optional.of(isOnArmed(flat.sides().recipients()) ? ARMED_CLASH : ATTACK);
            default -> ofLabel(type.acled());
        };
    }

    private static Optional<AcledSubEvent> taking(Actor taker) {
        if (ActorNames.isOfState(taker)) {
            return Optional.of(GOVERNMENT_REGAINS);
        }
        return ActorNames.isArmedGroup(taker) ? Optional.of(NON_STATE_OVERTAKES) : Optional.empty();
    }

    private static boolean isOnArmed(List<Actor> hit) {
        return hit.stream()
                        .anyMatch(actor -> actor.sector()
                                .filter(sector -> sector.isArmed())
                                .isPresent())
                && hit.stream().noneMatch(ActorNames::isCivilian);
    }

    private static Optional<AcledSubEvent> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(event -> event.label.equals(label))
                .findFirst();
    }

    String eventType() {
        return group.eventType;
    }

    String disorderType() {
        return group.disorderType;
    }

    boolean isAgainstCivilians() {
        return group == Group.AGAINST_CIVILIANS;
    }

    @Override
    public String toString() {
        return label;
    }
}
