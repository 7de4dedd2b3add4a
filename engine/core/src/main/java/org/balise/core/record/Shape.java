package org.balise.core.record;

import org.jspecify.annotations.Nullable;

/** How the values of one type are written and read; a value may be missing. */
interface Shape {

    void write(@Nullable Object value, ByteOutput out);

    @Nullable
    Object read(ByteInput in);
}
