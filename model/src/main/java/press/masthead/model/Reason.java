package press.masthead.model;

/// Why a verdict is not plainly `allow`: a code for machines, public wording for people.
public record Reason(String code, String wording) {}
