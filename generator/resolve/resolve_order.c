/* resolve_order.c — what says its own place (order=) stands in it, whatever file it came from. */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "resolve_internal.h"
#include "xml.h"

static int by_order(const void *a, const void *b)
{
	const xmlNode *x = *(xmlNode *const *)a, *y = *(xmlNode *const *)b;
	int difference = attr_int(x, "order", 0) - attr_int(y, "order", 0);

	return difference != 0 ? difference : strcmp(attr_or_empty(x, "id"), attr_or_empty(y, "id"));
}

void sort_by_order(xmlNode *parent, const char *kind)
{
	size_t count = 0, i = 0;
	xmlNode **list;

	for EACH(e, parent, kind)
		count++;
	list = mem_alloc((count + 1) * sizeof *list);
	for EACH(e, parent, kind)
		list[i++] = e;
	qsort(list, count, sizeof *list, by_order);
	for (i = 0; i < count; i++) {
		xmlUnlinkNode(list[i]);
		xmlAddChild(parent, list[i]);
	}
	mem_free(list);
}
