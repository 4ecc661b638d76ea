package org.pressmark.archive;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of files that are left out: what systems and office programs leave in folders, and what the librarian adds. */
public final class IgnoreRules {

    /** Left out unless configured otherwise. */
    public static final List<String> DEFAULT =
            List.of(".DS_Store", "._*", ".~lock.*#", "Thumbs.db", "desktop.ini", "~$*", ".gitkeep", ".gitignore");

    private final Map<String, PathMatcher> rules = new LinkedHashMap<>();

    /**
     * @param globs patterns for the name of a file, as {@link java.nio.file.FileSystem#getPathMatcher} takes them
     * @throws IllegalArgumentException if one of them is not a pattern
     */
    public IgnoreRules(List<String> globs) {
        for (String glob : globs) {
            rules.put(glob, FileSystems.getDefault().getPathMatcher("glob:" + glob));
        }
    }

    /** The rule that leaves a file out. */
    Optional<String> ruleFor(Path name) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().matches(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
