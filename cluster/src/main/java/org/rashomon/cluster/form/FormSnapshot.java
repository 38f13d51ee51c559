// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.cluster.form;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.util.InstantiationUtil;
import org.jspecify.annotations.Nullable;

/** The form that state was written in, kept with the state: one of another version is refused when it is restored. */
public final class FormSnapshot<T> implements TypeSerializerSnapshot<T> {
    private static final int LAYOUT = 1;

    private @Nullable Form<T> form;
    private int version;

    /** For Flink, which reads the rest. */
    public FormSnapshot() {}

    FormSnapshot(Form<T> form) {
        this.form = form;
        this.version = form.version();
    }

    private Form<T> known() {
        if (form == null) {
            throw new IllegalStateException("not read yet");
        }
        return form;
    }

    @Override
    public int getCurrentVersion() {
        return LAYOUT;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
        byte[] bytes = InstantiationUtil.serializeObject(known());
        out.writeInt(version);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void readSnapshot(int layout, DataInputView in, ClassLoader classes) throws IOException {
        version = in.readInt();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        try {
            form = InstantiationUtil.deserializeObject(bytes, classes);
        } catch (ClassNotFoundException gone) {
            throw new IOException("the state is of a form that this version does not know", gone);
        }
    }

    @Override
    public TypeSerializer<T> restoreSerializer() {
        return new FormSerializer<>(known());
    }

    @Override
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(TypeSerializerSnapshot<T> old) {
        boolean isSame = old instanceof FormSnapshot<T> that
                && that.version == version
                && that.known().equals(known());
        return isSame
                ? TypeSerializerSchemaCompatibility.compatibleAsIs()
                : TypeSerializerSchemaCompatibility.incompatible();
    }
}
