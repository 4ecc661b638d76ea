package org.pressmark.job;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Spring must know of this room: an explicit list, so that nothing is found by chance. */
@Configuration(proxyBeanMethods = false)
@Import({CatalogueJob.class, Parts.class, CatalogueRun.class, DryRun.class, RefusedFiles.class})
public class JobRoom {}
