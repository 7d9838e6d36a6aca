/* sense.h — what is well formed, refers to what exists, and still makes no sense: the faults
 * that are neither structure nor policy. */
#ifndef KITEI_SENSE_H
#define KITEI_SENSE_H

#include <libxml/tree.h>

#include "ids.h"

/* For any file of base, layers and client: a rule that binds somebody without saying why, in short
 * and as a question, a step of an emergency that is not told in short, a slide without lines (K0204); a
 * question without exactly one right answer (K0316); a handling cell whose condition does not fit its answer (K0314); a
 * parameter whose default is no value of its own (K0313). */
void sense_check(const xmlNode *root);
/* For the client: documents configured twice, two with one number (K0315, K0312). */
void sense_check_company(const xmlNode *company);
/* For a layer's tables: a row that changes what may not change or is new and incomplete (K0417,
 * K0415, K0310 for its id), labels nobody prints (K0416), budgets nobody keeps (K0418). */
void sense_check_documents(const xmlNode *rows, const xmlNode *shipped, const char *layer);
void sense_check_labels(const xmlNode *labels, const xmlNode *shipped);
void sense_check_budgets(const xmlNode *budgets, const xmlNode *shipped);
/* Over all files that were declared: forms and procedures with one number (K0312). */
void sense_check_numbers(const struct ids *ids);
/* Over the same: forms merged into one that is no plain form of its own (K0318). */
void sense_check_merging(const struct ids *ids);

#endif
