// The largest bodies, in bytes. They are apart because the readers' Worker refuses larger ones before it passes anything on.

/** An article of 20,000 words with sixty candidates. */
export const LINT_BYTES = 256 * 1024

/** A crowded page with everything that was written of it. */
export const BANK_BYTES = 4 * 1024 * 1024

/** A crowded page as a JSON string. */
export const DRAFT_BYTES = 4 * 1024 * 1024
