/*-------------------------------------------------------------------------
 *
 * body_name.h
 *		Names of schools and offices: where one ends.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_BODY_NAME_H
#define CBCC_BODY_NAME_H

#include "token.h"

/*
 * The end of the name of the body whose noun, of that kind, is tokens[at], without
 * the place that it is of: "Trường Chính trị" of "Trường Chính trị tỉnh Sơn La".
 */
extern size_t cbcc_body_name_end(cbcc_body kind, const cbcc_token *tokens, size_t count, size_t at);

#endif							/* CBCC_BODY_NAME_H */
