/* lock_changes.c — the difference of two locks in words: what the officer has to read again. */
#include "lock.h"

#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

/* How each kind of entry is named, and which attribute says what it is worth. */
static const struct kind {
	const char *element;
	const char *value;
	bool shown;              /* is the value itself worth reading? */
	const char *ja, *en;
} kinds[] = {
	{ "layer", "version", true, "層", "layer" },
	{ "rule", "print", false, "ルール", "rule" },
	{ "matched", "ids", true, "条件に当たるルール", "rules hit by" },
	{ "number", "label", true, "番号", "number" },
	{ "document", "code", true, "文書", "document" },
};

/* What makes two entries the same one. */
static char *identity(const xmlNode *e)
{
	const char *language = attr_or_empty(e, "lang");

	return mem_printf("%s%s%s%s", attr_or_empty(e, "id"), attr_or_empty(e, "verb"), *language != '\0' ? " " : "", language);
}

static const xmlNode *twin_of(const xmlNode *lock, const xmlNode *e)
{
	char *wanted = identity(e);
	const xmlNode *found = NULL;

	for EACH(other, lock, name_of(e)) {
		char *its = identity(other);

		if (found == NULL && strcmp(its, wanted) == 0)
			found = other;
		mem_free(its);
	}
	mem_free(wanted);
	return found;
}

/* The old text of a tailored rule beside the new one: the reason to look again. */
static void put_texts(struct buf *out, const xmlNode *before, const xmlNode *now, const char *rule)
{
	const char *language = diag_language();
	const xmlNode *old = child_with(before, "tailored", "rule", rule);
	const xmlNode *fresh = child_with(now, "tailored", "rule", rule);
	char *a, *b;

	if (old == NULL || fresh == NULL)
		return;
	a = text_of(child(old, language));
	b = text_of(child(fresh, language));
	buf_printf(out, diag_pick("    旧: %s\n    新: %s\n", "    old: %s\n    new: %s\n"), a, b);
	mem_free(a);
	mem_free(b);
}

static void put_entry(struct buf *out, const struct kind *kind, const xmlNode *e, const char *what)
{
	char *id = identity(e);

	buf_printf(out, "  %s %s: %s", diag_pick(kind->ja, kind->en), id, what);
	if (kind->shown)
		buf_printf(out, " %s", attr_or_empty(e, kind->value));
	buf_putc(out, '\n');
	mem_free(id);
}

static void put_change(struct buf *out, const struct kind *kind, const xmlNode *old, const xmlNode *e)
{
	char *id = identity(e);

	if (kind->shown)
		buf_printf(out, "  %s %s: %s → %s\n", diag_pick(kind->ja, kind->en), id, attr_or_empty(old, kind->value),
			attr_or_empty(e, kind->value));
	else
		buf_printf(out, "  %s %s: %s\n", diag_pick(kind->ja, kind->en), id, diag_pick("文が変わりました", "its text has changed"));
	put_texts(out, old->parent, e->parent, attr_or_empty(e, "id"));
	mem_free(id);
}

static void put_kind(struct buf *out, const struct kind *kind, const xmlNode *before, const xmlNode *now)
{
	for EACH(e, now, kind->element) {
		const xmlNode *old = twin_of(before, e);

		if (old == NULL)
			put_entry(out, kind, e, diag_pick("新しい", "new"));
		else if (!text_equal(attr(old, kind->value), attr(e, kind->value)))
			put_change(out, kind, old, e);
	}
	for EACH(e, before, kind->element)
		if (twin_of(now, e) == NULL)
			put_entry(out, kind, e, diag_pick("なくなりました", "gone"));
}

/* There is nothing to compare with: how much there is says enough. */
static void put_counts(struct buf *out, const xmlNode *now)
{
	buf_puts(out, diag_pick("初めての記録です。\n", "This is the first record.\n"));
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		int count = 0;

		for EACH(e, now, kinds[i].element)
			count++;
		buf_printf(out, "  %s: %d\n", diag_pick(kinds[i].ja, kinds[i].en), count);
	}
}

char *lock_changes(const xmlDoc *old, const xmlDoc *fresh)
{
	const xmlNode *now = xmlDocGetRootElement(fresh);
	struct buf out = { 0 };

	if (old == NULL)
		put_counts(&out, now);
	else
		for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
			put_kind(&out, &kinds[i], xmlDocGetRootElement(old), now);
	return buf_take(&out);
}
