/* commands.h — what each command of the command line does.  To add one: a function here and a
 * row in main.c. */
#ifndef KITEI_COMMANDS_H
#define KITEI_COMMANDS_H

#include "options.h"

/* Each returns an exit status: 0 done, 1 faults in the input, 2 usage, 3 system. */
int command_build(const struct options *o);
int command_check(const struct options *o);
int command_resolve(const struct options *o);
int command_schema(const struct options *o);
int command_upgrade(const struct options *o);
int command_init(const struct options *o);
int command_list(const struct options *o);
int command_explain(const struct options *o);
int command_hooks(const struct options *o);

#endif
