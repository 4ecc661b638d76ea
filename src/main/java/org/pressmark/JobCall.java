package org.pressmark;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.job.Settings;
import org.pressmark.store.Database;
import org.pressmark.store.Seal;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One call of the job by a command: takes the lock, opens the database and starts the application, and closes all that again in
 * order, however the call ends.
 *
 * @param settings what the run is told
 * @param speech tells how it gets on
 * @param logging how the log is kept, as Spring takes it
 * @param metricsFile where the figures go, if they are wanted
 * @param beginning from which database
 */
record JobCall(
        Settings settings,
        Speech speech,
        List<String> logging,
        Optional<MetricsFile> metricsFile,
        Beginning beginning) {

    /** What a call begins with. */
    enum Beginning {
        /** What the last run left. */
        GO_ON,
        /** Nothing; a database that is there is moved aside. */
        AFRESH
    }

    /** What a command does with the job. */
    interface Task {

        /** Carries it out and says how it ended. */
        ExitCode carryOut(RunningJob job) throws IOException;
    }

    /** Carries a task out and then gives its figures out, also when it failed. */
    ExitCode execute(Task task) throws IOException {
        var metrics = new CallMetrics(metricsFile, Clock.systemUTC());
        try (var interruption = new Interruption()) {
            ExitCode code = locked(task, interruption, metrics);
            metrics.write(code);
            return code;
        } catch (IOException | RuntimeException failure) {
            metrics.writeDespite(failure);
            throw failure;
        }
    }

    private ExitCode locked(Task task, Interruption interruption, CallMetrics metrics) throws IOException {
        Folders.prepare(settings);
        try (var lock = Lock.takeForRun(settings);
                var seal = seal();
                var context = start(metrics)) {
            ExitCode code = task.carryOut(new RunningJob(context, interruption, metrics));
            speech.close();
            return code;
        }
    }

    private Seal seal() throws IOException {
        if (beginning == Beginning.AFRESH) {
            Database.moveAside(settings.work())
                    .ifPresent(aside -> speech.tell(
                            "database set aside", "The old database is now " + aside + "; delete it when you like."));
        }
        return Seal.open(settings.work());
    }

    private ConfigurableApplicationContext start(CallMetrics metrics) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("settings", settings);
            beans.registerSingleton("progress", speech.progress());
            metrics.observations().ifPresent(registry -> beans.registerSingleton("observationRegistry", registry));
        });
        var words = new ArrayList<String>(logging);
        words.add(SettingsReader.CONFIG_NAME);
        words.add("--spring.datasource.url=" + Database.urlIn(settings.work()));
        words.add("--spring.datasource.hikari.maximum-pool-size=" + (2 * settings.threads() + 4));
        words.add("--logging.file.name=" + settings.work().resolve("pressmark.log"));
        return application.run(words.toArray(String[]::new));
    }
}
