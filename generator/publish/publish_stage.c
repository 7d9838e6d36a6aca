/* publish_stage.c — fills the new folder with what is written, unchanged and foreign. */
#include "publish_internal.h"

#include <errno.h>

/* A second name in another mount is refused with EXDEV; such a folder cannot be swapped either. */
static bool fail(const struct staging *s, const char *path)
{
	int error = errno;

	staging_report(s, path, error == EXDEV ? K0811 : K0801, error);
	return false;
}

static bool put_line(const struct staging *s, const struct line *line)
{
	bool good = disk_make_parents(s->new, line->path);

	if (good && line->same)
		good = disk_link(s->old, s->new, line->path);
	else if (good)
		good = disk_write(s->new, line->path, line->file->bytes, line->file->length);
	return good || fail(s, line->path);
}

static bool carry(const struct staging *s, const struct found *found)
{
	bool good = disk_make_parents(s->new, found->path);

	if (good && S_ISDIR(found->mode))
		good = disk_make_folder(s->new, found->path);
	else if (good && S_ISLNK(found->mode))
		good = disk_copy_symlink(s->old, s->new, found->path);
	else if (good)
		good = disk_link(s->old, s->new, found->path);
	return good || fail(s, found->path);
}

/* From the end, so that a folder nobody may write to is closed after those inside it. */
static bool set_folder_modes(const struct staging *s)
{
	for (size_t i = s->tree.count; i-- > 0;) {
		const struct found *found = &s->tree.entries[i];

		if (!found->carried || !S_ISDIR(found->mode) || (found->mode & 07777) == 0755)
			continue;
		if (!disk_set_mode(s->new, found->path, found->mode & 07777))
			return fail(s, found->path);
	}
	return true;
}

bool staging_fill(struct staging *s)
{
	for (size_t i = 0; i < s->now.count; i++)
		if (!put_line(s, &s->now.lines[i]))
			return false;
	for (size_t i = 0; i < s->tree.count; i++)
		if (s->tree.entries[i].carried && !carry(s, &s->tree.entries[i]))
			return false;
	return set_folder_modes(s);
}
