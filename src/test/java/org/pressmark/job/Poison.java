package org.pressmark.job;

import org.pressmark.store.KnownFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** In runs of tests that ask for it: takes the machine down while one file is read. */
final class Poison implements BeanPostProcessor {

    private final String poisonous = System.getProperty("pressmark.test.poison", "");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof ReadFile reader)) {
            return bean;
        }
        return (ItemProcessor<KnownFile, Outcome>) file -> {
            if (file.source().path().equals(poisonous) && file.tries() < Attempts.MOST) {
                Runtime.getRuntime().halt(137);
            }
            return reader.process(file);
        };
    }
}
