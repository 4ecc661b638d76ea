package org.pressmark.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.pressmark.clipping.Digest;
import org.pressmark.clipping.Reason;
import org.pressmark.clipping.Refusal;

/** The table of contents of a zip. */
final class ZipListing {

    /** What an entry takes in the table, at least. */
    private static final int SMALLEST = 46;
    /** A zip of zips holds their tables too, so that more entries are seen than it has. */
    private static final long ALLOWANCE = 20;

    private static final byte[] SIGNATURE = {'P', 'K', 1, 2};
    private static final int LONGEST_NAME = 1_000;

    private ZipListing() {}

    /** Whether the table would take too much memory if it were read. */
    static boolean isHuge(Zipped zipped, ArchiveLimits limits) throws IOException {
        long most = limits.zipEntries() * ALLOWANCE;
        if (zipped.size() < most * SMALLEST) {
            return false;
        }
        try (InputStream bytes = zipped.bytes().open()) {
            return count(bytes, most) > most;
        }
    }

    private static long count(InputStream bytes, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long found = 0;
        int matched = 0;
        for (int read = bytes.read(buffer); read >= 0 && found <= most; read = bytes.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == SIGNATURE[matched]) {
                    matched++;
                } else {
                    matched = buffer[i] == SIGNATURE[0] ? 1 : 0;
                }
                if (matched == SIGNATURE.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }

    /** The documents by name; a second document of the same name gets a number. */
    static SortedMap<String, ZipArchiveEntry> of(ZipFile zip) {
        var entries = new TreeMap<String, ZipArchiveEntry>();
        List<ZipArchiveEntry> documents = new ArrayList<>(Collections.list(zip.getEntries()));
        documents.removeIf(ZipArchiveEntry::isDirectory);
        documents.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        Map<String, Integer> numbers = new HashMap<>();
        for (ZipArchiveEntry document : documents) {
            String first = label(document.getName());
            String name = first;
            while (entries.containsKey(name)) {
                name = first + " (" + numbers.merge(first, 1, (count, one) -> count + one) + ")";
            }
            numbers.putIfAbsent(first, 1);
            entries.put(name, document);
        }
        return entries;
    }

    /** Why a zip is none whose entries are documents, if its names tell. */
    static Optional<Refusal> otherThanDocuments(ZipFile zip, Set<String> names) {
        if (names.contains("buildVersionHistory.plist") && names.contains("index.xml")) {
            return Optional.of(
                    beginsLikeXml(zip, "index.xml")
                            ? new Refusal(Reason.UNSUPPORTED_TYPE, "an iWork document")
                            : new Refusal(Reason.ENCRYPTED, "an iWork document with a password"));
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwph") || name.endsWith(".iwpv2"))) {
            return Optional.of(new Refusal(Reason.ENCRYPTED, "an iWork document with a password"));
        }
        if (names.stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("index.apxl"))) {
            return Optional.of(new Refusal(Reason.UNSUPPORTED_TYPE, "an iWork document"));
        }
        if (!names.isEmpty()
                && names.stream().allMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"))) {
            return Optional.of(new Refusal(Reason.UNSUPPORTED_TYPE, "zips within a zip are not opened"));
        }
        return Optional.empty();
    }

    /** With a password the bytes are noise, which may not even unpack. */
    private static boolean beginsLikeXml(ZipFile zip, String name) {
        try (InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return part.read() == '<';
        } catch (IOException noise) {
            return false;
        }
    }

    /** A name may have 65,535 bytes, which no table and no reader wants. */
    private static String label(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).replaceAll("\\p{Cs}$", "") + "… "
                        + Digest.of(name).substring(0, 16);
    }
}
