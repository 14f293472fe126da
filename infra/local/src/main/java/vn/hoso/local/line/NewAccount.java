package vn.hoso.local.line;

import java.util.List;

/**
 * A local account to be made.
 *
 * @param name what its owner signs in with: small letters, digits and {@code . _ @ -}
 * @param fullName how the owner is named to others
 * @param roles {@code CLERK}, {@code OFFICER}, {@code READER}, {@code ADMINISTRATOR}
 * @param agencies agency codes, each with the units below it; {@code *} is all
 * @param password 10 characters or more
 */
public record NewAccount(String name, String fullName, List<String> roles, List<String> agencies, String password) {}
