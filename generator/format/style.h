/* style.h — the CSS of a page: templates/style/common.css and <layout>.css, then those of the
 * layers and of the client, whose style sheets are not trusted. */
#ifndef KITEI_STYLE_H
#define KITEI_STYLE_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* Appends the CSS for a layout ("document", "form", "slides", "poster", "card", "sheet", "index"), without comments.
 * `data_folder` ends with "/" or is empty.  `folders` are the style/ folders of layers and client
 * in order (each with its name in messages), whose *.css apply to every layout.  Text that could
 * leave the <style> element or load anything (`</`, @import, url( ) is refused with K0712; false
 * after a report. */
struct style_folder {
	const char *path;
	const char *at;
};
bool style_collect(const char *data_folder, const char *layout,
	const struct style_folder *folders, size_t count, struct buf *out);

#endif
