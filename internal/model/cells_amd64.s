#include "textflag.h"

// DI out    SI cell    BX cand    R8 forget    R9 reset    R10 skip
// AX the cell in bytes    CX its end    Y0 cell    Y1 cand, then skip

// func recurAVX2(out, cell, cand, forget, reset, skip *float32, n int)
TEXT ·recurAVX2(SB), NOSPLIT, $0-56
	MOVQ out+0(FP), DI
	MOVQ cell+8(FP), SI
	MOVQ cand+16(FP), BX
	MOVQ forget+24(FP), R8
	MOVQ reset+32(FP), R9
	MOVQ skip+40(FP), R10
	MOVQ n+48(FP), CX
	SHLQ $2, CX
	XORQ AX, AX

loop:
	VMOVUPS (SI)(AX*1), Y0
	VMOVUPS (BX)(AX*1), Y1
	VSUBPS  Y1, Y0, Y0
	VMULPS  (R8)(AX*1), Y0, Y0
	VADDPS  Y1, Y0, Y0
	VMOVUPS Y0, (SI)(AX*1)
	VMOVUPS (R10)(AX*1), Y1
	VSUBPS  Y1, Y0, Y0
	VMULPS  (R9)(AX*1), Y0, Y0
	VADDPS  Y1, Y0, Y0
	VMOVUPS Y0, (DI)(AX*1)
	ADDQ    $32, AX
	CMPQ    AX, CX
	JLT     loop
	VZEROUPPER
	RET
