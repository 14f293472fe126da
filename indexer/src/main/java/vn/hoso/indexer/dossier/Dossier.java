package vn.hoso.indexer.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application under one procedure, as the register has it.
 *
 * @param code dossier code (<i>mã hồ sơ</i>)
 * @param agency code of the agency that handles it
 * @param procedure code of the administrative procedure
 * @param channel how it came in
 * @param receivedOn day of reception, Asia/Ho_Chi_Minh; null when the register has none: then it is in no rate
 * @param status 1 to 10, as the national portal counts them (9 done, 10 returned, 3 not accepted)
 * @param finishedOn day it was finished, or null
 * @param dueOn day for which the result is promised (<i>ngày hẹn trả kết quả</i>), or null when the register has none
 * @param paperResult whether the procedure returns a paper or document
 * @param resultIssued whether an electronic result was issued
 * @param resultVerified whether the agency's signature on it was verified
 * @param resultSynced whether the link to the result was synchronised to the national portal
 * @param populationData whether the account was verified by VNeID, or the population database was asked
 * @param notCounted why it was never accepted, other than being refused; its status is 3 then; else null
 * @param components required papers, in the register's order
 */
public record Dossier(
        String code,
        String agency,
        String procedure,
        Channel channel,
        @Nullable LocalDate receivedOn,
        int status,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate dueOn,
        boolean paperResult,
        boolean resultIssued,
        boolean resultVerified,
        boolean resultSynced,
        boolean populationData,
        @Nullable NotCounted notCounted,
        List<Component> components) {

    /** Status of what was not accepted. */
    public static final int NOT_ACCEPTED = 3;

    /** Whether at least one component has an attached file. */
    public boolean attached() {
        return components.stream().anyMatch(component -> component.state() != ComponentState.MISSING);
    }

    /** Whether a component was reused, from wherever; where there is no file, nothing was. */
    public boolean reused() {
        return components.stream()
                .anyMatch(component ->
                        component.state() != ComponentState.MISSING && component.origin() != ComponentOrigin.PAPER);
    }

    /** Whether a component came from the store of its owner. */
    public boolean fromStore() {
        return components.stream()
                .anyMatch(component ->
                        component.state() != ComponentState.MISSING && component.origin() == ComponentOrigin.STORE);
    }

    /** Whether there are duty components and each of them is converted: no evidence is not conversion. */
    public boolean dutyConverted() {
        return components.stream().anyMatch(Component::duty)
                && components.stream()
                        .filter(Component::duty)
                        .allMatch(component -> component.state() == ComponentState.CONVERTED);
    }
}
