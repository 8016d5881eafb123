#include "textflag.h"

// func addBytesAVX2(dst *float32, q *byte, scale float32, n int)
TEXT ·addBytesAVX2(SB), NOSPLIT, $0-32
	MOVQ         dst+0(FP), DI
	MOVQ         q+8(FP), SI
	VBROADCASTSS scale+16(FP), Y0
	MOVQ         n+24(FP), CX

loop:
	VPMOVSXBD (SI), Y1
	VCVTDQ2PS Y1, Y1
	VMULPS    Y0, Y1, Y1
	VADDPS    (DI), Y1, Y1
	VMOVUPS   Y1, (DI)
	ADDQ      $32, DI
	ADDQ      $8, SI
	SUBQ      $8, CX
	JNZ       loop
	VZEROUPPER
	RET
