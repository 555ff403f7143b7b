/// Who may work at the desk: local accounts in a file, their passwords as PBKDF2 hashes, and throttled sign-in.
@NullMarked
package press.masthead.profile.desk.accounts;

import org.jspecify.annotations.NullMarked;
