package de.wirkungskreis.programm;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class Programmwebkonfiguration implements WebMvcConfigurer {

    private final FassungskontextAufloeser kontext;

    Programmwebkonfiguration(FassungskontextAufloeser kontext) {
        this.kontext = kontext;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> aufloeser) {
        aufloeser.add(kontext);
    }
}
