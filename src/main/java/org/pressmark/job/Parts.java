package org.pressmark.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.pressmark.archive.Archive;
import org.pressmark.archive.ArchiveLimits;
import org.pressmark.archive.IgnoreRules;
import org.pressmark.catalogue.CatalogueWriter;
import org.pressmark.catalogue.Catalogues;
import org.pressmark.catalogue.CrashPoint;
import org.pressmark.catalogue.EditedWorkbook;
import org.pressmark.catalogue.Publication;
import org.pressmark.field.Fields;
import org.pressmark.report.Report;
import org.pressmark.split.Splitter;
import org.pressmark.store.Store;
import org.pressmark.text.TextLimits;
import org.pressmark.text.TextReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The rooms that the job walks through, made from the settings. What is expensive is made when a file needs it. */
@Configuration(proxyBeanMethods = false)
class Parts {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Rules rules() {
        return Rules.ofThisBuild();
    }

    @Bean
    Store store(DataSource database) {
        return Store.in(database);
    }

    @Bean
    Archive archive(Settings settings) {
        Limits zip = settings.limits();
        var limits = new ArchiveLimits(settings.maxFileBytes(), zip.zipEntries(), zip.zipBytes(), zip.zipRatio());
        return new Archive(
                settings.input(),
                List.of(settings.output(), settings.work()),
                new IgnoreRules(settings.ignore()),
                limits);
    }

    @Bean
    ScanTally scanTally(Progress progress, Clock clock) {
        return new ScanTally(progress, clock);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    TextReader textReader(Settings settings, ScanTally scans) throws IOException {
        Path folder = Files.createDirectories(settings.work().resolve("text"));
        var limits = new TextLimits(
                settings.maxFileBytes(),
                settings.maxCharacters(),
                settings.limits().line(),
                settings.limits().pages(),
                settings.timeLimit(),
                settings.childHeapMegabytes(),
                settings.threads(),
                folder);
        return new TextReader(limits, settings.ocr(), scans);
    }

    @Bean
    @Lazy
    Fields fields(Clock clock) {
        return Fields.load(clock);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Cataloguer cataloguer(Fields fields, Settings settings) {
        var splitter = new Splitter();
        return new Cataloguer(
                (source, text) -> splitter.split(source, text).stream()
                        .map(clipping -> new Outcome.Catalogued(clipping, fields.entryOf(clipping)))
                        .toList(),
                settings.timeLimit());
    }

    @Bean
    CrashPoint crashPoint() {
        return CrashPoints.ofThisProcess();
    }

    @Bean
    MachineStart machineStart() {
        return MachineStart.last();
    }

    @Bean
    Attempts attempts(Store store, MachineStart start, PlatformTransactionManager transactions) {
        return new Attempts(store, start, transactions);
    }

    @Bean
    Publication publication(Settings settings, CrashPoint crashPoint) {
        return new Publication(settings.output(), settings.work(), crashPoint);
    }

    @Bean
    Decisions decisions(Settings settings, Store store, PlatformTransactionManager transactions) {
        return new Decisions(new EditedWorkbook(settings.output(), settings.work()), store, transactions);
    }

    @Bean
    Catalogues catalogues(Settings settings) {
        Path output = settings.output().toAbsolutePath().normalize();
        Path input = settings.input().toAbsolutePath().normalize();
        UnaryOperator<String> linkTo = path -> link(output, input, path);
        List<CatalogueWriter> others = new ArrayList<>(List.of(new Report(linkTo)));
        settings.exports().forEach(format -> others.add(format.writer()));
        return new Catalogues(linkTo, others);
    }

    /** The way from the catalogue to a file of the archive; none if they share no root, as on two drives. */
    private static String link(Path output, Path input, String path) {
        try {
            return output.relativize(input).toString().replace('\\', '/') + "/" + path;
        } catch (IllegalArgumentException noWay) {
            return "";
        }
    }

    @Bean
    TaskExecutor readers(Settings settings) {
        var readers = new ThreadPoolTaskExecutor();
        readers.setCorePoolSize(settings.threads());
        readers.setThreadNamePrefix("read-");
        return readers;
    }
}
