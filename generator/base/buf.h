/* buf.h — a growing text buffer.  `data` is never NULL once something was put, and
 * always ends in NUL (not counted in `len`); buf_text() is never NULL. */
#ifndef KITEI_BUF_H
#define KITEI_BUF_H

#include <stddef.h>

/* Zero-initialise ({0}) or buf_init before use; buf_finish frees. */
struct buf {
	char *data;
	size_t len, room;
};

void buf_init(struct buf *b);
void buf_finish(struct buf *b);
void buf_clear(struct buf *b);
void buf_put(struct buf *b, const char *bytes, size_t length);
void buf_puts(struct buf *b, const char *text);
void buf_putc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The text so far, "" when empty; borrowed. */
const char *buf_text(const struct buf *b);
/* Hands the text over to the caller, who frees it; the buffer is empty afterwards. */
char *buf_take(struct buf *b);

#endif
