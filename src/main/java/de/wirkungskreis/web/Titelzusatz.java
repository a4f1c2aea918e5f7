package de.wirkungskreis.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Every page's title ends with the name of the product; a page itself names only what it is. */
@Component
class Titelzusatz implements IPostProcessorDialect {

    @Override
    public String getName() {
        return "titelzusatz";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Anhang.class, 1000));
    }

    public static final class Anhang extends AbstractTemplateHandler {

        // a title outside of head belongs to a drawing
        private boolean imKopf;

        public Anhang() {
            super();
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            imKopf |= tag.getElementCompleteName().equals("head");
            super.handleOpenElement(tag);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (imKopf && tag.getElementCompleteName().equals("title")) {
                super.handleText(getContext().getModelFactory().createText(" – Wirkungskreis"));
            }
            imKopf &= !tag.getElementCompleteName().equals("head");
            super.handleCloseElement(tag);
        }
    }
}
