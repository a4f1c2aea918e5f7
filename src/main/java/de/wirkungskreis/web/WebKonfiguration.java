package de.wirkungskreis.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebKonfiguration implements WebMvcConfigurer {

    /** Names hold the hash of the content: what is kept for a year can never be out of date. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry wege) {
        wege.addResourceHandler("/statisch/**")
                .addResourceLocations("classpath:/static/statisch/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
