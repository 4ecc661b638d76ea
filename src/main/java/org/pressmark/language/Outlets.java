package org.pressmark.language;

import com.google.common.net.InternetDomainName;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of outlets and wire services, known by name, variant, internet domain or handle. Immutable and thread-safe. */
public final class Outlets {

    private static final Pattern DOMAIN = Pattern.compile(
            "(?:https?://)?(?:www\\.)?(?<host>(?:[\\p{L}\\d-]{1,60}\\.){1,4}\\p{L}{2,12})(?:[/:?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWER_CASE_ENDING = Pattern.compile("\\p{L}{3}\\.\\p{Ll}{2,12}(?:[/:?#]\\S*)?$");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|le|la|les|der|die|das|el|il|lo|de|het|o|a) ");

    private final Map<String, Outlet> byName;
    private final Map<String, Outlet> byDomain;

    private Outlets(Map<String, Outlet> byName, Map<String, Outlet> byDomain) {
        this.byName = Map.copyOf(byName);
        this.byDomain = Map.copyOf(byDomain);
    }

    /** Reads the table. */
    public static Outlets load() {
        var byName = new HashMap<String, Outlet>();
        var byDomain = new HashMap<String, Outlet>();
        for (Table.Row row : Table.read(Outlets.class, "outlets.tsv")) {
            Outlet outlet = new Outlet(row.cell("name"), row.cell("country"), row.cell("kind"), true);
            byName.put(fold(outlet.name()), outlet);
            row.list("variants").stream()
                    .map(Outlets::fold)
                    .filter(variant -> variant.length() > 1)
                    .forEach(variant -> byName.putIfAbsent(variant, outlet));
            row.list("domains").forEach(domain -> byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), outlet));
        }
        return new Outlets(byName, byDomain);
    }

    /** The outlet of the table that {@code printed} names, by name, variant, domain or handle. */
    public Optional<Outlet> find(String printed) {
        Matcher domain = DOMAIN.matcher(printed.strip());
        if (domain.matches()) {
            return ofHost(domain.group("host").toLowerCase(Locale.ROOT)).or(() -> named(printed));
        }
        return named(printed);
    }

    private Optional<Outlet> named(String printed) {
        String folded = fold(printed);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        String bare = ARTICLE.matcher(folded).replaceFirst("");
        return Optional.ofNullable(byName.get(folded))
                .or(() -> Optional.ofNullable(byName.get(bare)))
                .or(() -> Optional.ofNullable(byName.get("the " + bare)))
                .or(() -> printed.strip().startsWith("@") ? ofHandle(folded) : Optional.empty());
    }

    private Optional<Outlet> ofHandle(String folded) {
        String joined = folded.replace(" ", "");
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().replace(" ", "").equals(joined))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Outlet> ofHost(String host) {
        String rest = host;
        while (rest.contains(".")) {
            if (byDomain.containsKey(rest)) {
                return Optional.of(byDomain.get(rest));
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The outlet that {@code printed} names; one that the table does not hold gets the name that is printed. */
    public Outlet called(String printed) {
        return find(printed).orElseGet(() -> Outlet.unknown(displayName(printed)));
    }

    /** Whether {@code printed} names a wire service of the table. */
    public boolean isAgency(String printed) {
        return find(printed).map(Outlet::isAgency).orElse(false);
    }

    /** Whether {@code printed} is an internet domain and nothing else. */
    public static boolean isDomain(String printed) {
        Matcher domain = DOMAIN.matcher(printed.strip());
        if (!domain.matches()) {
            return false;
        }
        String host = domain.group("host").toLowerCase(Locale.ROOT);
        return InternetDomainName.isValid(host) && InternetDomainName.from(host).hasRegistrySuffix();
    }

    /**
     * Whether {@code printed} has the shape of a domain, even of one whose ending no registry knows: {@code HarbourCourier.example}. In
     * running text that is no proof, since words can be glued together at a full stop.
     */
    public static boolean mayBeDomain(String printed) {
        String stripped = printed.strip();
        return DOMAIN.matcher(stripped).matches()
                && LOWER_CASE_ENDING.matcher(stripped).find();
    }

    /**
     * The name of an outlet that is known by its domain alone. A domain of two parts printed with capitals loses its ending and is parted
     * at its capitals ({@code HarbourCourier.com} is Harbour Courier); any other stays as it is printed, since its name is not told.
     */
    public static String displayName(String printed) {
        String stripped = printed.strip();
        if (!mayBeDomain(stripped) && !isDomain(stripped)) {
            return stripped.replaceAll("\\s+", " ");
        }
        Matcher domain = DOMAIN.matcher(stripped);
        String host = domain.matches() ? domain.group("host") : stripped;
        String label = label(stripped).orElse("");
        boolean camel = !label.equals(label.toLowerCase(Locale.ROOT))
                && !label.equals(label.toUpperCase(Locale.ROOT))
                && !host.equals(host.toUpperCase(Locale.ROOT));
        return camel ? HUMP.matcher(label).replaceAll(" ") : host;
    }

    /** The word that a domain of two parts begins with, as printed; empty for a longer domain, which names a part of a house. */
    public static Optional<String> label(String printed) {
        Matcher domain = DOMAIN.matcher(printed.strip());
        if (!domain.matches()) {
            return Optional.empty();
        }
        String host = domain.group("host");
        InternetDomainName name = InternetDomainName.from(host.toLowerCase(Locale.ROOT));
        boolean bare = name.hasRegistrySuffix()
                ? name.isTopPrivateDomain()
                : name.parts().size() == 2;
        return bare ? Optional.of(host.substring(0, host.indexOf('.'))) : Optional.empty();
    }

    /** A form in which names are compared: without case, accents and punctuation. */
    public static String fold(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return bare.replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
