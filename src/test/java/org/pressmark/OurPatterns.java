package org.pressmark;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every pattern that the program's classes hold, those that are made from tables included. */
final class OurPatterns {

    /** Larger collections are tables of words and places, which hold no patterns. */
    private static final int LARGEST = 300;

    private final Map<String, Pattern> found = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();

    private OurPatterns() {}

    /** By class and field. Loads the classes of {@code rooms}, and looks through {@code objects} and what they hold. */
    static Map<String, Pattern> in(Collection<String> rooms, Object... objects) {
        var patterns = new OurPatterns();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rooms)) {
            patterns.lookAtConstants(type.getName());
        }
        for (Object object : objects) {
            patterns.ahead.add(object);
        }
        while (!patterns.ahead.isEmpty()) {
            patterns.lookAt(patterns.ahead.remove());
        }
        return patterns.found;
    }

    private void lookAtConstants(String name) {
        try {
            Class<?> type = Class.forName(name);
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    note(field, null);
                }
            }
        } catch (ClassNotFoundException broken) {
            throw new AssertionError(broken);
        }
    }

    private void lookAt(Object object) {
        if (!seen.add(object)) {
            return;
        }
        if (object instanceof Collection<?> many && many.size() <= LARGEST) {
            many.forEach(this::lookLater);
        } else if (object instanceof Map<?, ?> map && map.size() <= LARGEST) {
            map.keySet().forEach(this::lookLater);
            map.values().forEach(this::lookLater);
        } else if (object.getClass().getName().startsWith("org.pressmark.")) {
            for (Class<?> type = object.getClass();
                    type.getName().startsWith("org.pressmark.");
                    type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        note(field, object);
                    }
                }
            }
        }
    }

    private void lookLater(Object object) {
        if (object instanceof Pattern pattern) {
            found.putIfAbsent("of a list: " + pattern, pattern);
        } else if (object instanceof Collection<?>
                || object instanceof Map<?, ?>
                || object.getClass().getName().startsWith("org.pressmark.")) {
            ahead.add(object);
        }
    }

    private void note(Field field, Object owner) {
        try {
            field.setAccessible(true);
            Object value = field.get(owner);
            if (value instanceof Pattern pattern) {
                found.put(field.getDeclaringClass().getSimpleName() + "." + field.getName(), pattern);
            } else if (value != null) {
                lookLater(value);
            }
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
