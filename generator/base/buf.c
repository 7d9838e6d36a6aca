/* buf.c — see buf.h. */
#include "buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "mem.h"

/* Tests build with a tiny first room, so that every growth is exercised. */
#ifndef BUF_FIRST_ROOM
#define BUF_FIRST_ROOM 256
#endif

static void make_room(struct buf *b, size_t more)
{
	size_t room = b->room > 0 ? b->room : BUF_FIRST_ROOM;

	if (b->data != NULL && b->room - b->len > more)
		return;
	while (room - b->len <= more)
		room *= 2;
	b->data = mem_realloc(b->data, room);
	b->room = room;
}

void buf_init(struct buf *b)
{
	memset(b, 0, sizeof *b);
}

void buf_finish(struct buf *b)
{
	mem_free(b->data);
	buf_init(b);
}

void buf_clear(struct buf *b)
{
	b->len = 0;
	if (b->data != NULL)
		b->data[0] = '\0';
}

void buf_put(struct buf *b, const char *bytes, size_t length)
{
	make_room(b, length);
	if (length > 0)
		memcpy(b->data + b->len, bytes, length);
	b->len += length;
	b->data[b->len] = '\0';
}

void buf_puts(struct buf *b, const char *text)
{
	buf_put(b, text, strlen(text));
}

void buf_putc(struct buf *b, char c)
{
	buf_put(b, &c, 1);
}

void buf_printf(struct buf *b, const char *format, ...)
{
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	make_room(b, (size_t)length);
	va_start(args, format);
	vsnprintf(b->data + b->len, (size_t)length + 1, format, args);
	va_end(args);
	b->len += (size_t)length;
}

const char *buf_text(const struct buf *b)
{
	return b->data != NULL ? b->data : "";
}

char *buf_take(struct buf *b)
{
	char *text = b->data != NULL ? b->data : mem_strdup("");

	buf_init(b);
	return text;
}
