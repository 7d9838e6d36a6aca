/* load_picture.c — a picture as text: what a page that loads nothing can show. */
#include "load.h"

#include <string.h>

#include <nettle/base64.h>

#include "buf.h"
#include "files.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

/* The picture stands in every page of a client, some hundreds. */
#define PICTURE_LIMIT ((size_t)64 << 10)

/* An SVG is read like any XML: a DOCTYPE with entities would be the reader's browser's to expand. */
static bool is_svg(const struct buf *file, const char *name)
{
	xmlDoc *doc = load_bytes(buf_text(file), file->len, name);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	bool svg = is_element(root, "svg") && root->ns != NULL
		&& strcmp((const char *)root->ns->href, "http://www.w3.org/2000/svg") == 0;

	xmlFreeDoc(doc);
	return svg;
}

static bool begins_with(const struct buf *file, const char *bytes, size_t count)
{
	return file->len > count && memcmp(file->data, bytes, count) == 0;
}

/* Told by its bytes: a name can say anything.  NULL when no page should hold it. */
static const char *type_of(const struct buf *file, const char *name)
{
	size_t length = strlen(name);

	if (begins_with(file, "\x89PNG\r\n\x1a\n", 8))
		return "image/png";
	if (begins_with(file, "\xff\xd8\xff", 3))
		return "image/jpeg";
	return length > 4 && strcmp(name + length - 4, ".svg") == 0 && is_svg(file, name) ? "image/svg+xml" : NULL;
}

static char *data_uri(const struct buf *file, const char *type)
{
	struct buf uri = { 0 };
	char *signs = mem_alloc(BASE64_ENCODE_RAW_LENGTH(file->len));

	base64_encode_raw(signs, file->len, (const uint8_t *)file->data);
	buf_printf(&uri, "data:%s;base64,", type);
	buf_put(&uri, signs, BASE64_ENCODE_RAW_LENGTH(file->len));
	mem_free(signs);
	return buf_take(&uri);
}

static char *uri_of(const struct buf *file, const char *name, struct place where)
{
	int errors = diag_errors();
	const char *type = NULL;

	if (file->len > PICTURE_LIMIT)
		diag_report(where, K0041, name, NULL);
	else if ((type = type_of(file, name)) == NULL && diag_errors() == errors)
		diag_report(where, K0040, name, NULL);
	return type != NULL ? data_uri(file, type) : NULL;
}

char *load_picture(const char *path, const char *name, struct place where)
{
	struct buf file = { 0 };
	char *uri = NULL;

	if (!files_is_file(path))
		diag_report(where, K0001, name, NULL);
	else if (files_read(path, name, FILES_LIMIT, &file))
		uri = uri_of(&file, name, where);
	buf_finish(&file);
	return uri;
}
