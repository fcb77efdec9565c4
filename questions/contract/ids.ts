// The identifiers that cross the wire, narrowed once at the door.
import * as v from 'valibot'

/** A quiz's public name: lower-case words joined by hyphens, at most 80 characters. */
export const quizIdSchema = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))

/** `q_` and ten base-32 characters: opaque, stable, and independent of which choice is right. */
export const questionIdSchema = v.pipe(v.string(), v.regex(/^q_[a-z2-7]{10}$/))

/** `c_` and ten base-32 characters: opaque, stable, and independent of which choice is right. */
export const choiceIdSchema = v.pipe(v.string(), v.regex(/^c_[a-z2-7]{10}$/))

/** One reader's run through one quiz: a lower-case UUID that the client makes (RFC 9562). */
export const attemptIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))
