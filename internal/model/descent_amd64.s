#include "go_asm.h"
#include "textflag.h"

// DX Descent    DI weight    SI mean    R8 square    R9 gradient
// AX the weight in bytes    CX its end
// Y0 gradient    Y1 mean    Y2 square    Y3 a product    Y7-Y15 Descent

// func descentAVX2(d *Descent, weight, mean, square, gradient *float32, n int)
TEXT ·descentAVX2(SB), NOSPLIT, $0-48
	MOVQ d+0(FP), DX
	MOVQ weight+8(FP), DI
	MOVQ mean+16(FP), SI
	MOVQ square+24(FP), R8
	MOVQ gradient+32(FP), R9
	MOVQ n+40(FP), CX
	SHLQ $2, CX
	XORQ AX, AX

	VBROADCASTSS Descent_Scale(DX), Y7
	VBROADCASTSS Descent_KeepMean(DX), Y8
	VBROADCASTSS Descent_AddMean(DX), Y9
	VBROADCASTSS Descent_KeepSquare(DX), Y10
	VBROADCASTSS Descent_AddSquare(DX), Y11
	VBROADCASTSS Descent_GrowMean(DX), Y12
	VBROADCASTSS Descent_GrowSquare(DX), Y13
	VBROADCASTSS Descent_Rate(DX), Y14
	VBROADCASTSS Descent_Tiny(DX), Y15

loop:
	VMULPS  (R9)(AX*1), Y7, Y0
	VMULPS  (SI)(AX*1), Y8, Y1
	VMULPS  Y9, Y0, Y3
	VADDPS  Y3, Y1, Y1
	VMOVUPS Y1, (SI)(AX*1)

	VMULPS  (R8)(AX*1), Y10, Y2
	VMULPS  Y0, Y0, Y3
	VMULPS  Y11, Y3, Y3
	VADDPS  Y3, Y2, Y2
	VMOVUPS Y2, (R8)(AX*1)

	VMULPS  Y13, Y2, Y2
	VSQRTPS Y2, Y2
	VADDPS  Y15, Y2, Y2
	VMULPS  Y12, Y1, Y1
	VMULPS  Y14, Y1, Y1
	VDIVPS  Y2, Y1, Y1
	VMOVUPS (DI)(AX*1), Y0
	VSUBPS  Y1, Y0, Y0
	VMOVUPS Y0, (DI)(AX*1)

	ADDQ $32, AX
	CMPQ AX, CX
	JLT  loop
	VZEROUPPER
	RET
