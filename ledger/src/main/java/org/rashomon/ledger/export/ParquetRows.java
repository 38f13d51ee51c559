// SPDX-FileCopyrightText: The Rashomon developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rashomon.ledger.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A flat table's rows as Parquet takes them: text as strings, numbers as numbers, days as days, nothing for an empty cell.
 *
 * @param <R> what a row is made of
 */
final class ParquetRows<R> extends WriteSupport<R> {
    private final String name;
    private final List<Column<R>> columns;
    private @Nullable RecordConsumer out;

    ParquetRows(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** The form with Hadoop's settings is deprecated, and the one that has to be there. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration unused) {
        return schema();
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
        return schema();
    }

    private WriteContext schema() {
        List<Type> fields = columns.stream().map(column -> type(column)).toList();
        return new WriteContext(new MessageType(name, fields), Map.of());
    }

    private static Type type(Column<?> column) {
        return switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
        };
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        this.out = consumer;
    }

    @Override
    public void write(R row) {
        RecordConsumer record = out;
        if (record == null) {
            throw new IllegalStateException("a row before the file is begun");
        }
        record.startMessage();
        for (int index = 0; index < columns.size(); index++) {
            Column<R> column = columns.get(index);
            int field = index;
            column.value().apply(row).ifPresent(cell -> {
                record.startField(column.name(), field);
                add(record, cell);
                record.endField(column.name(), field);
            });
        }
        record.endMessage();
    }

    private static void add(RecordConsumer record, Object cell) {
        switch (cell) {
            case Integer number -> record.addInteger(number);
            case Double number -> record.addDouble(number);
            case LocalDate day -> record.addInteger(Math.toIntExact(day.toEpochDay()));
            default -> record.addBinary(Binary.fromString(cell.toString()));
        }
    }
}
