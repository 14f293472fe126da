package vn.hoso.local.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose cover sheet is wanted.
 *
 * @param code dossier code
 * @param sheets sheets of paper of each component in the register's order, null where not counted
 */
public record DeclaredDossier(String code, List<@Nullable Integer> sheets) {}
