/*-------------------------------------------------------------------------
 *
 * key.h
 *		Words that the code itself knows by their spelling.
 *
 * All other words stand in the lexicon, where each has a meaning that rules ask
 * for.  These few mean nothing of their own to the rules that look for them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CBCC_KEY_H
#define CBCC_KEY_H

#include "text.h"

/* A syllable is its letters, numbered from 0, and its tone. */
#define L(name, place) ((cbcc_key) CBCC_LETTER_##name << CBCC_KEY_SHIFT(place))
#define TONE(name) ((cbcc_key) CBCC_TONE_##name << 60)

#define KEY_ADMIN (L(A, 0) | L(D, 1) | L(M, 2) | L(I, 3) | L(N, 4))	/* admin */
#define KEY_AM (L(A, 0) | L(M, 1))	/* AM */
#define KEY_ANH (L(A, 0) | L(N, 1) | L(H, 2) | TONE(HOOK))	/* ảnh */
#define KEY_BAN (L(B, 0) | L(A, 1) | L(N, 2))	/* ban */
#define KEY_BOI (L(B, 0) | L(O_CIRCUMFLEX, 1) | L(I, 2) | TONE(GRAVE))	/* bồi, of bồi dưỡng */
#define KEY_CAC (L(C, 0) | L(A, 1) | L(C, 2) | TONE(ACUTE))	/* các */
#define KEY_CAP (L(C, 0) | L(A_CIRCUMFLEX, 1) | L(P, 2) | TONE(ACUTE))	/* cấp */
#define KEY_CH (L(C, 0) | L(H, 1))	/* CH, of chiều */
#define KEY_CHI (L(C, 0) | L(H, 1) | L(I, 2))	/* chi */
#define KEY_CHIEU (L(C, 0) | L(H, 1) | L(I, 2) | L(E_CIRCUMFLEX, 3) | L(U, 4) | TONE(GRAVE))	/* chiều */
#define KEY_CO_HORN (L(C, 0) | L(O_HORN, 1))	/* cơ, of cơ quan */
#define KEY_COM (L(C, 0) | L(O, 1) | L(M, 2))	/* .com */
#define KEY_CON (L(C, 0) | L(O, 1) | L(N, 2) | TONE(GRAVE))	/* còn */
#define KEY_CU (L(C, 0) | L(U_HORN, 1) | TONE(HOOK))	/* cử */
#define KEY_CUA (L(C, 0) | L(U, 1) | L(A, 2) | TONE(HOOK))	/* của */
#define KEY_DA (L(D_STROKE, 0) | L(A, 1) | TONE(TILDE))	/* đã */
#define KEY_DANG (L(D_STROKE, 0) | L(A, 1) | L(N, 2) | L(G, 3))	/* đang */
#define KEY_DAT (L(D_STROKE, 0) | L(A, 1) | L(T, 2) | TONE(DOT))	/* đạt */
#define KEY_DIEN (L(D, 0) | L(I, 1) | L(E_CIRCUMFLEX, 2) | L(N, 3) | TONE(DOT))	/* diện */
#define KEY_DO (L(D_STROKE, 0) | L(O, 1) | TONE(ACUTE))	/* đó */
#define KEY_DONG L(D_STROKE, 0)	/* đ, of đồng */
#define KEY_DOAN (L(D_STROKE, 0) | L(O, 1) | L(A, 2) | L(N, 3) | TONE(GRAVE))	/* đoàn */
#define KEY_DON_HORN (L(D_STROKE, 0) | L(O_HORN, 1) | L(N, 2))	/* đơn, of đơn vị */
#define KEY_DUOI (L(D, 0) | L(U_HORN, 1) | L(O_HORN, 2) | L(I, 3) | TONE(ACUTE))	/* dưới */
#define KEY_GAP (L(G, 0) | L(A_CIRCUMFLEX, 1) | L(P, 2) | TONE(ACUTE))	/* gấp */
#define KEY_GIO (L(G, 0) | L(I, 1) | L(O_HORN, 2) | TONE(GRAVE))	/* giờ */
#define KEY_GIOI (L(G, 0) | L(I, 1) | L(O, 2) | L(I, 3) | TONE(HOOK))	/* giỏi */
#define KEY_GMT (L(G, 0) | L(M, 1) | L(T, 2))	/* GMT */
#define KEY_HANH (L(H, 0) | L(A, 1) | L(N, 2) | L(H, 3) | TONE(GRAVE))	/* hành */
#define KEY_HUYEN (L(H, 0) | L(U, 1) | L(Y, 2) | L(E_CIRCUMFLEX, 3) | L(N, 4) | TONE(DOT))	/* huyện */
#define KEY_KHA (L(K, 0) | L(H, 1) | L(A, 2) | TONE(ACUTE))	/* khá */
#define KEY_KHI (L(K, 0) | L(H, 1) | L(I, 2))	/* khi */
#define KEY_KHOA (L(K, 0) | L(H, 1) | L(O, 2) | L(A, 3) | TONE(ACUTE))	/* khóa */
#define KEY_KHOI (L(K, 0) | L(H, 1) | L(O_CIRCUMFLEX, 2) | L(I, 3) | TONE(ACUTE))	/* khối */
#define KEY_KINH (L(K, 0) | L(I, 1) | L(N, 2) | L(H, 3))	/* Kinh */
#define KEY_KY (L(K, 0) | L(Y, 1) | TONE(ACUTE))	/* ký */
#define KEY_LANH (L(L, 0) | L(A, 1) | L(N, 2) | L(H, 3) | TONE(TILDE))	/* lãnh, of lãnh đạo */
#define KEY_LUAT (L(L, 0) | L(U, 1) | L(A_CIRCUMFLEX, 2) | L(T, 3) | TONE(DOT))	/* luật */
#define KEY_MEN (L(N, 0) | L(A, 1) | L(M, 2))	/* nam */
#define KEY_MOI (L(M, 0) | L(O_CIRCUMFLEX, 1) | L(I, 2) | TONE(TILDE))	/* mỗi */
#define KEY_MOI_ACUTE (L(M, 0) | L(O_HORN, 1) | L(I, 2) | TONE(ACUTE))	/* mới */
#define KEY_MOT (L(M, 0) | L(O_CIRCUMFLEX, 1) | L(T, 2) | TONE(DOT))	/* một */
#define KEY_MUC (L(M, 0) | L(U_HORN, 1) | L(C, 2) | TONE(ACUTE))	/* mức */
#define KEY_NAM (L(N, 0) | L(A_BREVE, 1) | L(M, 2))	/* năm */
#define KEY_NAY (L(N, 0) | L(A, 1) | L(Y, 2) | TONE(GRAVE))	/* này */
#define KEY_NET (L(N, 0) | L(E, 1) | L(T, 2))	/* .net */
#define KEY_NGANH (L(N, 0) | L(G, 1) | L(A, 2) | L(N, 3) | L(H, 4) | TONE(GRAVE))	/* ngành */
#define KEY_NGOAI (L(N, 0) | L(G, 1) | L(O, 2) | L(A, 3) | L(I, 4) | TONE(GRAVE))	/* ngoài */
#define KEY_NGHI (L(N, 0) | L(G, 1) | L(H, 2) | L(I, 3) | TONE(HOOK))	/* nghỉ */
#define KEY_NGUON (L(N, 0) | L(G, 1) | L(U, 2) | L(O_CIRCUMFLEX, 3) | L(N, 4) | TONE(GRAVE))	/* nguồn */
#define KEY_NHAT (L(N, 0) | L(H, 1) | L(A_CIRCUMFLEX, 2) | L(T, 3) | TONE(ACUTE))	/* nhất */
#define KEY_NHUNG (L(N, 0) | L(H, 1) | L(U_HORN, 2) | L(N, 3) | L(G, 4) | TONE(TILDE))	/* những */
#define KEY_ONLINE (L(O, 0) | L(N, 1) | L(L, 2) | L(I, 3) | L(N, 4) | L(E, 5))	/* online */
#define KEY_O_HORN (L(O_HORN, 0) | TONE(HOOK))	/* ở */
#define KEY_PHO (L(P, 0) | L(H, 1) | L(O, 2) | TONE(ACUTE))	/* phó */
#define KEY_PHUT (L(P, 0) | L(H, 1) | L(U, 2) | L(T, 3) | TONE(ACUTE))	/* phút */
#define KEY_PM (L(P, 0) | L(M, 1))	/* PM */
#define KEY_RA (L(R, 0) | L(A, 1))	/* ra */
#define KEY_SA (L(S, 0) | L(A, 1))	/* SA, of sáng */
#define KEY_SANG (L(S, 0) | L(A, 1) | L(N, 2) | L(G, 3) | TONE(ACUTE))	/* sáng */
#define KEY_SO (L(S, 0) | L(O_CIRCUMFLEX, 1) | TONE(ACUTE))	/* số */
#define KEY_TAP (L(T, 0) | L(A_CIRCUMFLEX, 1) | L(P, 2) | TONE(DOT))	/* tập, of tập huấn */
#define KEY_THAM (L(T, 0) | L(H, 1) | L(A, 2) | L(M, 3))	/* tham */
#define KEY_THANG (L(T, 0) | L(H, 1) | L(A, 2) | L(N, 3) | L(G, 4) | TONE(ACUTE))	/* tháng */
#define KEY_THEM (L(T, 0) | L(H, 1) | L(E_CIRCUMFLEX, 2) | L(M, 3))	/* thêm */
#define KEY_THUE (L(T, 0) | L(H, 1) | L(U, 2) | L(E_CIRCUMFLEX, 3) | TONE(ACUTE))	/* thuế */
#define KEY_THEO (L(T, 0) | L(H, 1) | L(E, 2) | L(O, 3))	/* theo */
#define KEY_THUC (L(T, 0) | L(H, 1) | L(U_HORN, 2) | L(C, 3) | TONE(DOT))	/* thực */
#define KEY_TOI (L(T, 0) | L(O_HORN, 1) | L(I, 2) | TONE(ACUTE))	/* tới */
#define KEY_TONG (L(T, 0) | L(O_CIRCUMFLEX, 1) | L(N, 2) | L(G, 3) | TONE(HOOK))	/* tổng */
#define KEY_TREN (L(T, 0) | L(R, 1) | L(E_CIRCUMFLEX, 2) | L(N, 3))	/* trên */
#define KEY_TRINH (L(T, 0) | L(R, 1) | L(I, 2) | L(N, 3) | L(H, 4) | TONE(GRAVE))	/* trình */
#define KEY_TUONG (L(T, 0) | L(U_HORN, 1) | L(O_HORN, 2) | L(N, 3) | L(G, 4))	/* tương */
#define KEY_VA (L(V, 0) | L(A, 1) | TONE(GRAVE))	/* và */
#define KEY_VUA (L(V, 0) | L(U_HORN, 1) | L(A, 2) | TONE(GRAVE))	/* vừa */
#define KEY_VE (L(V, 0) | L(E_CIRCUMFLEX, 1) | TONE(GRAVE))	/* về */
#define KEY_VIEC (L(V, 0) | L(I, 1) | L(E_CIRCUMFLEX, 2) | L(C, 3) | TONE(DOT))	/* việc */
#define KEY_VN (L(V, 0) | L(N, 1))	/* .vn */

#endif							/* CBCC_KEY_H */
