/* text.h — UTF-8 and lists of words, where the C library knows only bytes. */
#ifndef KITEI_TEXT_H
#define KITEI_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decodes the character at `s` (of `left` bytes).  Returns its length in bytes and sets
 * *c; returns 0 where the bytes are not strict UTF-8 (overlong, surrogate, > U+10FFFF). */
size_t text_decode(const char *s, size_t left, uint32_t *c);
/* The offset of the first byte that is not strict UTF-8, or `length`. */
size_t text_valid(const char *s, size_t length);
/* Characters (code points) in valid UTF-8. */
size_t text_length(const char *s);
/* Columns: 2 for a full-width character, 1 for the rest. */
size_t text_columns(const char *s);
/* Is this code point set full width (kanji, kana, full-width forms, punctuation)? */
bool text_is_wide(uint32_t c);
/* A copy safe to show on a terminal: control, C1 and bidi characters as \u{..}, at most
 * 200 characters.  The caller frees. */
char *text_safe(const char *s);

bool text_equal(const char *a, const char *b);      /* NULL equals only NULL */
bool text_starts(const char *s, const char *prefix);
bool text_ends(const char *s, const char *suffix);
/* Decimal digits only, fits an int; else false. */
bool text_to_int(const char *s, int *value);

/* A walk over the words of a blank-separated list:
 *     struct words w = words_of(list);
 *     while (words_next(&w)) … w.word (length w.length, not NUL-terminated) … */
struct words {
	const char *word;
	size_t length;
	const char *rest;
};

struct words words_of(const char *list);           /* NULL is an empty list */
bool words_next(struct words *w);
/* The current word as a string; the caller frees. */
char *words_take(const struct words *w);
bool words_is(const struct words *w, const char *word);
bool words_have(const char *list, const char *word);
/* Do the two lists share a word? */
bool words_meet(const char *a, const char *b);

/* The candidate nearest in spelling, close enough to be worth proposing; else NULL. */
struct guess {
	const char *wanted;
	const char *best;
	size_t distance;
};
struct guess guess_start(const char *wanted);
void guess_offer(struct guess *g, const char *candidate);   /* candidate is borrowed */
/* The nearest word of a list as a new string, NULL when none is near. */
char *guess_among(const char *wanted, const char *list);

#endif
