/* format_tree.c — the linked tree itself as indented XML: for looking, for tests, for other tools. */
#include "format.h"

#include "buf.h"
#include "mem.h"
#include "xml.h"

void format_tree_write(const struct format_input *in, struct buf *out)
{
	char *text = xml_text(in->tree, true);

	buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	buf_puts(out, text);
	buf_putc(out, '\n');
	mem_free(text);
}
