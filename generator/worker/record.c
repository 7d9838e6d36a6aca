/* record.c — see record.h.
 *
 * On the pipe a record is a head of 16 bytes — four characters, then kind, length of the name
 * and length of the bytes as little-endian 32-bit numbers —, the name and the bytes.  The reader
 * believes nothing: the writer may be a worker that a hostile file has taken over. */
#include "record.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "mem.h"
#include "text.h"

static const char magic[4] = { 'k', 'r', 'e', 'c' };

enum { HEAD = 16 };

/* What one worker may send in all.  A record is counted with what it costs to keep, so that a
 * flood of empty ones does not fill the parent's memory. */
#define TOTAL_LIMIT ((size_t)256 << 20)
#define COST_OF_ONE ((size_t)256)
#define NAME_LIMIT ((size_t)4096)

struct head {
	uint32_t kind, name, length;
};

struct record_reader {
	struct buf in;                     /* the beginning of a record that is not complete */
	struct record *queue;
	size_t first, count, room;
	size_t total;
	bool damaged;
};

enum found { FOUND_PART, FOUND_WHOLE, FOUND_DAMAGE };

static void put_number(unsigned char *at, uint32_t n)
{
	for (int i = 0; i < 4; i++)
		at[i] = (unsigned char)(n >> (8 * i));
}

static uint32_t get_number(const char *at)
{
	uint32_t n = 0;

	for (int i = 3; i >= 0; i--)
		n = n << 8 | (unsigned char)at[i];
	return n;
}

static void write_all(int fd, const void *bytes, size_t length)
{
	const char *at = bytes;

	while (length > 0) {
		ssize_t n = write(fd, at, length);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			_exit(RECORD_EXIT_STATUS);
		at += n;
		length -= (size_t)n;
	}
}

/* A length too large for the head is announced as the largest number, which readers refuse. */
static uint32_t announced(size_t length)
{
	return length < UINT32_MAX ? (uint32_t)length : UINT32_MAX;
}

void record_send(int fd, enum record_kind kind, const char *name, const char *bytes, size_t length)
{
	unsigned char head[HEAD];
	size_t name_length = strlen(name);

	memcpy(head, magic, sizeof magic);
	put_number(head + 4, (uint32_t)kind);
	put_number(head + 8, announced(name_length));
	put_number(head + 12, announced(length));
	write_all(fd, head, sizeof head);
	write_all(fd, name, name_length);
	write_all(fd, bytes, length);
}

/* More than a message shows of a text: the rest need not cross. */
#define LONGEST_FIELD 1000

/* "+text" or "-" for NULL, and a NUL. */
static void put_field(struct buf *out, const char *text)
{
	size_t length = text != NULL ? strnlen(text, LONGEST_FIELD) : 0;

	/* Not half a character. */
	for (size_t i = 0; i < 3 && length + i == LONGEST_FIELD && (text[length] & 0xC0) == 0x80; i++)
		length--;
	buf_putc(out, text != NULL ? '+' : '-');
	buf_put(out, text, length);
	buf_putc(out, '\0');
}

void record_send_report(const struct report *r, void *data)
{
	const int *fd = data;
	struct buf out = { 0 };

	buf_printf(&out, "%d", r->where.line > 0 ? r->where.line : 0);
	buf_putc(&out, '\0');
	put_field(&out, r->where.file);
	put_field(&out, r->detail);
	put_field(&out, r->guess);
	record_send(*fd, RECORD_MESSAGE, message_name(r->code), out.data, out.len);
	buf_finish(&out);
}

struct record_reader *record_reader_new(void)
{
	return mem_zalloc(sizeof(struct record_reader));
}

void record_reader_free(struct record_reader *reader)
{
	if (reader == NULL)
		return;
	for (size_t i = reader->first; i < reader->count; i++)
		record_finish(&reader->queue[i]);
	mem_free(reader->queue);
	buf_finish(&reader->in);
	mem_free(reader);
}

static bool head_fits(const char *at, const struct head *head)
{
	return memcmp(at, magic, sizeof magic) == 0 && head->kind < RECORD_KINDS && head->name <= NAME_LIMIT
		&& head->length <= RECORD_LIMIT;
}

/* Is there a whole record in the `left` bytes at `at`? */
static enum found look(const char *at, size_t left, struct head *head)
{
	if (left < HEAD)
		return FOUND_PART;
	head->kind = get_number(at + 4);
	head->name = get_number(at + 8);
	head->length = get_number(at + 12);
	if (!head_fits(at, head))
		return FOUND_DAMAGE;
	if (left - HEAD < (size_t)head->name + head->length)
		return FOUND_PART;
	return memchr(at + HEAD, '\0', head->name) == NULL ? FOUND_WHOLE : FOUND_DAMAGE;
}

static void enqueue(struct record_reader *reader, const char *at, const struct head *head)
{
	struct record *record;

	if (reader->count == reader->room) {
		reader->room = reader->room > 0 ? reader->room * 2 : 16;
		reader->queue = mem_realloc(reader->queue, reader->room * sizeof *reader->queue);
	}
	record = &reader->queue[reader->count++];
	record->kind = (enum record_kind)head->kind;
	record->name = mem_strndup(at + HEAD, head->name);
	record->bytes = mem_strndup(at + HEAD + head->name, head->length);
	record->length = head->length;
}

/* Moves the whole records to the queue and what is left to the front. */
static bool take_whole(struct record_reader *reader)
{
	const char *at = buf_text(&reader->in);
	size_t left = reader->in.len;
	enum found found;
	struct head head;

	while ((found = look(at, left, &head)) == FOUND_WHOLE) {
		size_t used = HEAD + (size_t)head.name + head.length;

		enqueue(reader, at, &head);
		at += used;
		left -= used;
		reader->total += COST_OF_ONE;
	}
	if (left < reader->in.len) {
		memmove(reader->in.data, at, left);
		reader->in.len = left;
	}
	return found == FOUND_PART && reader->total <= TOTAL_LIMIT;
}

bool record_reader_feed(struct record_reader *reader, const char *bytes, size_t length)
{
	if (reader->damaged)
		return false;
	reader->total += length;
	buf_put(&reader->in, bytes, length);
	reader->damaged = !take_whole(reader);
	return !reader->damaged;
}

bool record_reader_take(struct record_reader *reader, struct record *out)
{
	if (reader->first == reader->count) {
		reader->first = reader->count = 0;
		return false;
	}
	*out = reader->queue[reader->first++];
	return true;
}

void record_finish(struct record *record)
{
	mem_free(record->name);
	mem_free(record->bytes);
	memset(record, 0, sizeof *record);
}

/* A walk over the NUL-terminated fields of a packed report. */
struct fields {
	const char *at, *end;
};

static const char *next_field(struct fields *f)
{
	const char *field = f->at;
	const char *stop = memchr(f->at, '\0', (size_t)(f->end - f->at));

	if (stop == NULL)
		return NULL;
	f->at = stop + 1;
	return field;
}

static bool next_text(struct fields *f, const char **text)
{
	const char *field = next_field(f);

	if (field == NULL || (*field != '+' && strcmp(field, "-") != 0))
		return false;
	*text = *field == '+' ? field + 1 : NULL;
	return true;
}

bool record_report(const struct record *record, struct report *out)
{
	struct fields f = { record->bytes, record->bytes + record->length };
	const char *line = next_field(&f);

	return record->kind == RECORD_MESSAGE && message_of_name(record->name, &out->code)
		&& line != NULL && text_to_int(line, &out->where.line)
		&& next_text(&f, &out->where.file) && next_text(&f, &out->detail) && next_text(&f, &out->guess)
		&& f.at == f.end;
}
