/* init.h — the files a new client starts with. */
#ifndef KITEI_INIT_H
#define KITEI_INIT_H

#include <stdbool.h>

struct buf;

/* company.xml with its comments in the language of messages, the company's name in its place
 * (NULL: left open, like the other facts; `kitei check` names what is open).  Appends to `out`;
 * false after a report. */
bool init_company(const char *data_folder, const char *name, struct buf *out);

#endif
