#include "textflag.h"

// Registers of a part, 4 rows of 16 columns:
//
//	R0-R3   y, rows 0 to 3    R8   weights
//	R4-R7   x, rows 0 to 3    R9   groups to go
//
// The sums are in V0 to V15, four vectors a row, the weights in V16 to V19, the
// inputs of a row in V20.

// Instructions that the assembler does not know, by the numbers of their
// registers: d from n and m.
#define SDOT(m, n, d) WORD $(0x4E809400 | m<<16 | n<<5 | d)
#define SMULL(m, n, d) WORD $(0x0E20C000 | m<<16 | n<<5 | d)
#define SMULL2(m, n, d) WORD $(0x4E20C000 | m<<16 | n<<5 | d)
#define SADALP(n, d) WORD $(0x4E606800 | n<<5 | d)
#define SCVTF(n, d) WORD $(0x4E21D800 | n<<5 | d)
#define FMUL(m, n, d) WORD $(0x6E20DC00 | m<<16 | n<<5 | d)
#define FADD(m, n, d) WORD $(0x4E20D400 | m<<16 | n<<5 | d)

#define ARGUMENTS \
	MOVD y+0(FP), R0      \
	MOVD yRow+64(FP), R12 \
	ADD  R12, R0, R1      \
	ADD  R12, R1, R2      \
	ADD  R12, R2, R3      \
	MOVD x+8(FP), R4      \
	MOVD xRow+72(FP), R12 \
	ADD  R12, R4, R5      \
	ADD  R12, R5, R6      \
	ADD  R12, R6, R7      \
	MOVD w+16(FP), R8     \
	MOVD groups+56(FP), R9

#define COPIES(v0, v1, v2, v3) \
	VMOV v0, v1 \
	VMOV v0, v2 \
	VMOV v0, v3

#define STARTS \
	MOVD    start+32(FP), R12         \
	VLD1R.P 4(R12), [V0.S4]           \
	VLD1R.P 4(R12), [V4.S4]           \
	VLD1R.P 4(R12), [V8.S4]           \
	VLD1R.P 4(R12), [V12.S4]          \
	COPIES(V0.B16, V1.B16, V2.B16, V3.B16)    \
	COPIES(V4.B16, V5.B16, V6.B16, V7.B16)    \
	COPIES(V8.B16, V9.B16, V10.B16, V11.B16)  \
	COPIES(V12.B16, V13.B16, V14.B16, V15.B16)

#define WEIGHTS \
	VLD1 (R8), [V16.B16, V17.B16, V18.B16, V19.B16] \
	ADD  $128, R8

// SUMDOT adds to the vector d four inputs of a row times the weights n of four
// columns.
#define SUMDOT(n, d) SDOT(20, n, d)

// Without SDOT two products are added in 16 bits, then two of these sums.
#define SUMLONG(n, d) \
	SMULL(20, n, 21)               \
	SMULL2(20, n, 22)              \
	VADDP V22.H8, V21.H8, V21.H8   \
	SADALP(21, d)

#define ROW(sum, x, d0, d1, d2, d3) \
	VLD1R.P 4(x), [V20.S4] \
	sum(16, d0)            \
	sum(17, d1)            \
	sum(18, d2)            \
	sum(19, d3)

#define SUMS(sum) \
	WEIGHTS                      \
	ROW(sum, R4, 0, 1, 2, 3)     \
	ROW(sum, R5, 4, 5, 6, 7)     \
	ROW(sum, R6, 8, 9, 10, 11)   \
	ROW(sum, R7, 12, 13, 14, 15) \
	SUBS    $1, R9

// SCALE makes a number of y of a sum: V16 to V19 are the scales of the columns,
// V20 to V23 their biases, V24 is the scale of the row.
#define SCALE(column, bias, d) \
	SCVTF(d, d)        \
	FMUL(column, d, d) \
	FMUL(24, d, d)     \
	FADD(bias, d, d)

#define SCALES(d0, d1, d2, d3) \
	VLD1R.P 4(R12), [V24.S4] \
	SCALE(16, 20, d0)        \
	SCALE(17, 21, d1)        \
	SCALE(18, 22, d2)        \
	SCALE(19, 23, d3)

#define PUT \
	MOVD rowScale+24(FP), R12                    \
	MOVD scale+40(FP), R13                       \
	VLD1 (R13), [V16.S4, V17.S4, V18.S4, V19.S4] \
	MOVD bias+48(FP), R13                        \
	VLD1 (R13), [V20.S4, V21.S4, V22.S4, V23.S4] \
	SCALES(0, 1, 2, 3)                           \
	SCALES(4, 5, 6, 7)                           \
	SCALES(8, 9, 10, 11)                         \
	SCALES(12, 13, 14, 15)                       \
	VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R0)      \
	VST1 [V4.S4, V5.S4, V6.S4, V7.S4], (R1)      \
	VST1 [V8.S4, V9.S4, V10.S4, V11.S4], (R2)    \
	VST1 [V12.S4, V13.S4, V14.S4, V15.S4], (R3)  \
	RET

// func roundedPartNEON(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)
TEXT ·roundedPartNEON(SB), NOSPLIT, $0-80
	ARGUMENTS
	STARTS

loop:
	SUMS(SUMLONG)
	BNE loop
	PUT

// func roundedPartDot(y *float32, x *int8, w *byte, rowScale *float32, start *int32, scale, bias *float32, groups, yRow, xRow int)
TEXT ·roundedPartDot(SB), NOSPLIT, $0-80
	ARGUMENTS
	STARTS

loop:
	SUMS(SUMDOT)
	BNE loop
	PUT
