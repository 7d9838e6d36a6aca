/* publish_compare.c — what becomes of each name in the old folder.
 *
 * Nothing may be lost without a word: what is not exactly as we wrote it is either carried over
 * or reported. */
#include "publish_internal.h"

#include <errno.h>
#include <string.h>

#include "mem.h"

enum fate {
	FATE_OURS,       /* as we wrote it, or as we would write it now */
	FATE_FOREIGN,    /* not ours: carried over */
	FATE_EDITED,     /* ours, changed since: K0802 */
	FATE_IN_WAY      /* not ours, and where an output belongs: K0803 */
};

void staging_report(const struct staging *s, const char *path, enum message code, int error)
{
	char *file = mem_printf("%s%s%s", s->shown, *path != '\0' ? "/" : "", path);

	diag_report((struct place){ file, 0 }, code, error != 0 ? strerror(error) : NULL, NULL);
	mem_free(file);
}

static bool has_bytes(const struct buf *bytes, const struct publish_file *file)
{
	return bytes->len == file->length && memcmp(buf_text(bytes), file->bytes, file->length) == 0;
}

static bool has_digest(const struct buf *bytes, const struct line *line)
{
	char hex[DIGEST_HEX];

	digest_hex(buf_text(bytes), bytes->len, hex);
	return strcmp(hex, line->hex) == 0;
}

/* A regular file that is in the old manifest, in the new one, or in both.  One that already has
 * the new bytes loses nothing, whoever wrote it. */
static enum fate fate_of_file(const struct staging *s, const char *path, struct line *now, const struct line *before)
{
	enum fate fate = before != NULL ? FATE_EDITED : FATE_IN_WAY;
	struct buf bytes = { 0 };

	if (disk_read(s->old, path, &bytes)) {
		if (now != NULL && has_bytes(&bytes, now->file))
			now->same = true;
		if ((now != NULL && now->same) || (before != NULL && has_digest(&bytes, before)))
			fate = FATE_OURS;
	}
	buf_finish(&bytes);
	return fate;
}

static enum fate fate_of(const struct staging *s, const struct found *found)
{
	struct line *now = manifest_find(&s->now, found->path);
	const struct line *before = manifest_find(&s->before, found->path);
	enum fate fate;

	if (S_ISREG(found->mode) && (now != NULL || before != NULL)) {
		fate = fate_of_file(s, found->path, now, before);
		/* The manifest itself stands in no manifest; a damaged one holds nothing to lose. */
		return strcmp(found->path, MANIFEST_NAME) == 0 ? FATE_OURS : fate;
	}
	if (now != NULL || manifest_has_above(&s->now, found->path))
		return FATE_IN_WAY;
	if (S_ISDIR(found->mode))
		return manifest_has_below(&s->before, found->path) ? FATE_OURS : FATE_FOREIGN;
	if (manifest_has_below(&s->now, found->path))
		return FATE_IN_WAY;
	return before != NULL ? FATE_EDITED : FATE_FOREIGN;
}

/* True when the build may go on. */
static bool accept_fate(struct staging *s, struct found *found)
{
	enum fate fate = fate_of(s, found);

	found->carried = fate == FATE_FOREIGN;
	if (!S_ISDIR(found->mode) && manifest_find(&s->before, found->path) != NULL
		&& manifest_find(&s->now, found->path) == NULL)
		s->removed++;
	if (s->discard || fate == FATE_OURS || fate == FATE_FOREIGN)
		return true;
	staging_report(s, found->path, fate == FATE_EDITED ? K0802 : K0803, 0);
	return false;
}

bool staging_compare(struct staging *s)
{
	bool good = true;
	char *fault;

	if (s->old < 0)
		return true;
	if (!disk_scan(s->old, &s->tree, &fault)) {
		staging_report(s, fault, K0801, errno);
		mem_free(fault);
		return false;
	}
	for (size_t i = 0; i < s->tree.count; i++)
		good = accept_fate(s, &s->tree.entries[i]) && good;
	return good;
}
