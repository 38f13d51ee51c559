// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Lists by a number, a line or a key, in the state of a step. An empty list takes nothing. */
final class Lists<T> {
    private final MapState<Long, List<T>> state;

    private Lists(MapState<Long, List<T>> state) {
        this.state = state;
    }

    static <T> Lists<T> open(RuntimeContext context, String name, TypeInformation<List<T>> type) {
        return new Lists<>(context.getMapState(new MapStateDescriptor<>(name, Types.LONG, type)));
    }

    List<T> of(long number) throws Exception {
        List<T> known = state.get(number);
        return known == null ? List.of() : known;
    }

    void add(long number, List<T> more) throws Exception {
        List<T> all = new ArrayList<>(of(number));
        all.addAll(more);
        state.put(number, all);
    }

    void removeIf(long number, Predicate<T> goes) throws Exception {
        List<T> left = of(number).stream().filter(goes.negate()).toList();
        if (left.isEmpty()) {
            state.remove(number);
        } else {
            state.put(number, left);
        }
    }

    void remove(long number) throws Exception {
        state.remove(number);
    }
}
