"""The network that reads cells, for training and export; reading needs only its ONNX file (`digits.py`).

A small convolutional network looks at each cell; a summary of all cells of the board helps to decide
whether a digit belongs to the print or to the hand.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from parsers.image.board import N_CLASSES


@dataclass(frozen=True)
class DigitConfig:
    """Sizes of the network; the default has 0.2 M parameters."""

    channels: tuple[int, int, int, int] = (32, 48, 64, 96)
    features: int = 96
    summaries: int = 4  # different summaries of a board
    summary: int = 24  # numbers in each


class DigitNet(nn.Module):
    """(G, L, 3, 36, 36), G boards of L cells each, to logits (G, L, N_CLASSES)."""

    def __init__(self, config: DigitConfig) -> None:
        super().__init__()
        self.config = config
        a, b, c, d = config.channels
        self.look = nn.Sequential(
            *_layer(3, a, 5, 2),  # 18 x 18
            *_layer(a, b, 3, 1),
            *_layer(b, c, 3, 2),  # 9 x 9
            *_layer(c, d, 3, 1),
            nn.MaxPool2d(3),  # 3 x 3
            nn.Flatten(),
            nn.Linear(9 * d, config.features),
            nn.ReLU(),
        )
        self.gate = nn.Linear(config.features, config.summaries)
        self.tell = nn.Linear(config.features, config.summaries * config.summary)
        self.mix = nn.Linear(config.features + config.summaries * config.summary, config.features)
        self.head = nn.Linear(config.features, N_CLASSES)
        self.dropout = nn.Dropout(0.1)

    def forward(self, cells: Tensor) -> Tensor:
        n_boards, n_cells = cells.shape[:2]
        seen = self.look(cells.flatten(0, 1)).view(n_boards, n_cells, -1)
        gate = torch.sigmoid(self.gate(seen)).unsqueeze(-1)
        told = self.tell(seen).view(n_boards, n_cells, self.config.summaries, self.config.summary)
        summary = (gate * told).sum(1) / (gate.sum(1) + 0.1)
        summary = summary.flatten(1).unsqueeze(1).expand(-1, n_cells, -1)
        mixed = torch.relu(self.mix(torch.cat([self.dropout(seen), summary], -1)))
        return self.head(mixed + seen)


def _layer(n_in: int, n_out: int, kernel: int, stride: int) -> tuple[nn.Module, ...]:
    convolution = nn.Conv2d(n_in, n_out, kernel, stride, kernel // 2, bias=False)
    return convolution, nn.BatchNorm2d(n_out), nn.ReLU()


class OneBoard(nn.Module):
    """The network as it is exported: the cells of one board, (L, 3, 36, 36), to logits (L, N_CLASSES)."""

    def __init__(self, net: DigitNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, cells: Tensor) -> Tensor:
        return self.net(cells.unsqueeze(0))[0]
