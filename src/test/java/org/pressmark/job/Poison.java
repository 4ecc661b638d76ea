package org.pressmark.job;

import org.pressmark.store.KnownFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * In runs of tests that ask for it: kills the run while one file is read, and lets it believe that the machine was started at another
 * time.
 */
final class Poison implements BeanPostProcessor {

    private final String poisonous = System.getProperty("pressmark.test.poison", "");
    private final int deaths = Integer.getInteger("pressmark.test.deaths", 0);
    private final String machineStart = System.getProperty("pressmark.test.machine-start", "");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof MachineStart && !machineStart.isEmpty()) {
            return new MachineStart(machineStart);
        }
        if (!(bean instanceof ReadFile reader)) {
            return bean;
        }
        return (ItemProcessor<KnownFile, Outcome>) file -> {
            if (file.source().path().equals(poisonous)
                    && file.tries() < deaths
                    && Attempts.verdictOn(file).isEmpty()) {
                Runtime.getRuntime().halt(137);
            }
            return reader.process(file);
        };
    }
}
