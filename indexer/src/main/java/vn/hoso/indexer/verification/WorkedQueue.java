package vn.hoso.indexer.verification;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells the queue and the desk which part of the queue is worked through: it stands in the address of each. */
@ControllerAdvice(assignableTypes = {QueuePages.class, DeskPages.class})
class WorkedQueue {

    @ModelAttribute("filter")
    QueueFilter filter(
            @RequestParam(name = "agency", defaultValue = "") String agency,
            @RequestParam(name = "counter", defaultValue = "") String counter,
            @RequestParam(name = "type", defaultValue = "") String type) {
        return new QueueFilter(agency.strip(), counter.strip(), type.strip());
    }
}
