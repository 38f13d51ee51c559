// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Tells Flink to write values in our form, and nothing in one of its own. Values are not changed by anybody, so none is copied. */
public final class FormType<T> extends TypeInformation<T> {
    private static final long serialVersionUID = 1;

    private final Form<T> form;

    private FormType(Form<T> form) {
        this.form = form;
    }

    public static <T> FormType<T> of(Form<T> form) {
        return new FormType<>(form);
    }

    /** As the journal's lines have it. */
    public static <T> FormType<T> ofRecord(Class<T> type) {
        return of(new RecordForm<>(type));
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return new FormSerializer<>(form);
    }

    @Override
    public Class<T> getTypeClass() {
        return form.type();
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof FormType;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormType<?> that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form.toString();
    }
}
